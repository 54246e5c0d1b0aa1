import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { type PointerEvent, useEffect, useRef, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { type Cover, coverBetween, drawCovered, toBytes } from "./blur-rectangles"

type Props = { file: File; onClose: () => void; onDone: (bytes: Blob) => void }
type Place = { x: number; y: number }

/** A place to begin with for who works by keyboard: the middle, moved and sized by arrows. */
const MIDDLE: Cover = { x: 0.4, y: 0.3, width: 0.2, height: 0.2 }
const STEP = 0.02

/** Covers faces, names or screens on a picture before it leaves this computer: draw over them, or place and move by keys. */
export function BlurDialog({ file, onClose, onDone }: Props) {
  const { t } = useFormats()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [image, setImage] = useState<ImageBitmap | null>(null)
  const [isBroken, setBroken] = useState(false)
  const [covers, setCovers] = useState<Cover[]>([])
  const [from, setFrom] = useState<Place | null>(null)

  useEffect(() => {
    createImageBitmap(file, { imageOrientation: "from-image" }).then(setImage, () => setBroken(true))
  }, [file])
  useEffect(() => {
    if (image && canvas.current) drawCovered(canvas.current, image, covers)
  }, [image, covers])

  const placeOf = (event: PointerEvent<HTMLCanvasElement>): Place => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
  }
  const changeLast = (cover: Cover) => setCovers((before) => [...before.slice(0, -1), cover])
  const send = async () => {
    const bytes = canvas.current && (await toBytes(canvas.current))
    if (bytes) onDone(bytes)
  }
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Header>
          <div className="flex flex-wrap items-center justify-end gap-2">
            <Button
              size="small"
              variant="secondary"
              disabled={covers.length === 0}
              onClick={() => setCovers(covers.slice(0, -1))}
            >
              {t("stories.blur.undo")}
            </Button>
            <Button size="small" variant="secondary" disabled={!image} onClick={() => setCovers([...covers, MIDDLE])}>
              {t("stories.blur.place")}
            </Button>
            <Button size="small" disabled={!image} onClick={() => void send()}>
              {t(covers.length === 0 ? "stories.blur.send" : "stories.blur.send_covered")}
            </Button>
          </div>
        </FocusModal.Header>
        <FocusModal.Body className="flex flex-col items-center gap-3 overflow-y-auto p-4">
          <FocusModal.Title asChild>
            <Heading level="h2">{t("stories.blur.title")}</Heading>
          </FocusModal.Title>
          <Text size="small" className="max-w-2xl text-center">
            {t("stories.blur.intro")}
          </Text>
          {isBroken && <Text className="text-ui-fg-error">{t("stories.picture.refused.broken")}</Text>}
          <canvas
            ref={canvas}
            tabIndex={0}
            // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it has keys of its own
            role="application"
            aria-label={t("stories.blur.canvas", { count: covers.length })}
            className="max-h-[65vh] max-w-full cursor-crosshair touch-none rounded-md outline-offset-2"
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId)
              const place = placeOf(event)
              setFrom(place)
              setCovers([...covers, coverBetween(place, place)])
            }}
            onPointerMove={(event) => from && changeLast(coverBetween(from, placeOf(event)))}
            onPointerUp={() => {
              setFrom(null)
              setCovers((before) => before.filter(({ width, height }) => width > 0.005 && height > 0.005))
            }}
            onKeyDown={(event) => {
              const last = covers.at(-1)
              const moved = last && byKey(last, event.key, event.shiftKey)
              if (!moved) return
              event.preventDefault()
              changeLast(moved)
            }}
          />
          <Text size="xsmall" className="text-ui-fg-subtle" role="status">
            {t("stories.blur.keys")}
          </Text>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

/** Arrows move the last cover; with shift they make it wider, higher or smaller. */
function byKey(cover: Cover, key: string, isSizing: boolean): Cover | null {
  const by: Record<string, Place> = {
    ArrowLeft: { x: -STEP, y: 0 },
    ArrowRight: { x: STEP, y: 0 },
    ArrowUp: { x: 0, y: -STEP },
    ArrowDown: { x: 0, y: STEP },
  }
  const step = by[key]
  if (!step) return null
  const corner = { x: cover.x + cover.width, y: cover.y + cover.height }
  const [start, end] = isSizing ? [{ x: 0, y: 0 }, step] : [step, step]
  return coverBetween({ x: cover.x + start.x, y: cover.y + start.y }, { x: corner.x + end.x, y: corner.y + end.y })
}
