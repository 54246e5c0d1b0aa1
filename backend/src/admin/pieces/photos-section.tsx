import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core"
import { arrayMove, rectSortingStrategy, SortableContext } from "@dnd-kit/sortable"
import { Button, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { useFault, usePiece } from "./form-context"
import { PhotoCard } from "./photo-card"
import { Section } from "./section"
import { useUploads } from "./use-uploads"

/** Not HEIC: asked for JPEG, a phone makes one of it. */
const ACCEPTED = "image/jpeg,image/png,image/webp"

/** The gallery: photos from the phone, put in order by dragging or by buttons, each with words for who cannot see it. */
export function PhotosSection() {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const fault = useFault()("pictures")
  const input = useRef<HTMLInputElement>(null)
  const { upload, coming, refused } = useUploads()
  const [told, setTold] = useState("")
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 6 } }),
  )
  const { pictures } = state
  const move = (from: number, to: number) => {
    if (to < 0 || to >= pictures.length || from === to) return
    change({ pictures: arrayMove(pictures, from, to) })
    setTold(t("piece.photo.moved", { from: from + 1, to: to + 1 }))
  }
  const drop = ({ active, over }: DragEndEvent) => {
    const at = (id: unknown) => pictures.findIndex(({ url }) => url === id)
    if (over) move(at(active.id), at(over.id))
  }
  return (
    <Section id="photos" title={t("piece.section.photos")}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("piece.photo.hint")}
      </Text>
      <div id="field-pictures" tabIndex={-1}>
        {pictures.length === 0 && <Text size="small">{t("piece.photo.none")}</Text>}
        <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
          <SortableContext items={pictures.map(({ url }) => url)} strategy={rectSortingStrategy}>
            <ol className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {pictures.map((picture, index) => (
                <PhotoCard key={picture.url} picture={picture} index={index} move={move} />
              ))}
            </ol>
          </SortableContext>
        </DndContext>
      </div>
      {fault && (
        <Text size="small" className="text-ui-fg-error">
          {fault}
        </Text>
      )}
      <div aria-live="polite" className="flex flex-col gap-1">
        {coming > 0 && <Text size="small">{t("piece.photo.adding", { count: coming })}</Text>}
        {refused.map((sentence) => (
          <Text key={sentence} size="small" className="text-ui-fg-error">
            {sentence}
          </Text>
        ))}
        <span className="sr-only">{told}</span>
      </div>
      {!isReadOnly && (
        <div>
          <input
            ref={input}
            type="file"
            accept={ACCEPTED}
            multiple
            className="sr-only"
            aria-label={t("piece.photo.add")}
            tabIndex={-1}
            onChange={(event) => {
              upload([...(event.target.files ?? [])])
              event.target.value = ""
            }}
          />
          <Button variant="secondary" size="large" type="button" onClick={() => input.current?.click()}>
            {t("piece.photo.add")}
          </Button>
        </div>
      )}
    </Section>
  )
}
