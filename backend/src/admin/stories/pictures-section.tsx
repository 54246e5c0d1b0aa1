import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { PlaceButtons } from "../pieces/place-buttons"
import { Section } from "../pieces/section"
import { BlurDialog } from "./blur-dialog"
import { useStory, useStoryFault } from "./story-context"
import type { TypedPicture } from "./story-state"
import { TextsField } from "./texts-field"
import { useStoryUpload } from "./use-story-upload"

/** Not HEIC: asked for JPEG, a phone makes one of it. */
const ACCEPTED = "image/jpeg,image/png,image/webp"

/** The story's pictures. Before one leaves this computer, faces and names on it can be covered. */
export function PicturesSection() {
  const { t } = useFormats()
  const { typed, isFixed, isReadOnly } = useStory()
  const fault = useStoryFault()("pictures")
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const { upload, isComing, refused } = useStoryUpload()
  return (
    <Section id="pictures" title={t("stories.section.pictures")}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("stories.picture.intro")}
      </Text>
      <div id="field-pictures" tabIndex={-1}>
        {fault && (
          <Text size="small" className="text-ui-fg-error">
            {fault}
          </Text>
        )}
        <ol className="flex flex-col gap-4">
          {typed.pictures.map((picture, index) => (
            <PictureCard key={picture.name} picture={picture} index={index} />
          ))}
        </ol>
      </div>
      <div aria-live="polite">
        {isComing && <Text size="small">{t("stories.picture.coming")}</Text>}
        {refused && (
          <Text size="small" className="text-ui-fg-error">
            {refused}
          </Text>
        )}
      </div>
      {!isFixed && !isReadOnly && typed.pictures.length < 12 && (
        <div>
          <input
            ref={input}
            type="file"
            accept={ACCEPTED}
            className="sr-only"
            aria-label={t("stories.picture.add")}
            tabIndex={-1}
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null)
              event.target.value = ""
            }}
          />
          <Button variant="secondary" size="large" type="button" onClick={() => input.current?.click()}>
            {t("stories.picture.add")}
          </Button>
        </div>
      )}
      {file && (
        <BlurDialog
          file={file}
          onClose={() => setFile(null)}
          onDone={(bytes) => {
            setFile(null)
            upload(bytes)
          }}
        />
      )}
    </Section>
  )
}

function PictureCard({ picture, index }: { picture: TypedPicture; index: number }) {
  const { t } = useFormats()
  const { typed, change, isFixed, isReadOnly } = useStory()
  const { pictures, language } = typed
  const number = index + 1
  const write = (part: Partial<TypedPicture>) =>
    change({ pictures: pictures.map((one) => (one.name === picture.name ? { ...one, ...part } : one)) })
  const swap = (other: number) => {
    const next = [...pictures]
    const [a, b] = [next[index], next[other]]
    if (!a || !b) return
    next[index] = b
    next[other] = a
    change({ pictures: next })
  }
  return (
    <li className="bg-ui-bg-component shadow-elevation-card-rest grid gap-4 rounded-lg p-3 md:grid-cols-[14rem_1fr]">
      <div className="flex flex-col gap-2">
        <img
          src={picture.kept.url}
          alt={picture.alt[language] ?? ""}
          className="max-h-48 w-full rounded-md object-contain"
        />
        {index === 0 && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("stories.picture.first")}
          </Text>
        )}
        {!isFixed && !isReadOnly && (
          <PlaceButtons
            {...{ index, count: pictures.length, move: (_, to) => swap(to) }}
            labels={{
              earlier: t("stories.picture.earlier", { number }),
              later: t("stories.picture.later", { number }),
              remove: t("stories.picture.remove", { number }),
            }}
            remove={() => change({ pictures: pictures.filter(({ name }) => name !== picture.name) })}
          />
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <TextsField
          path={`pictures.${String(index)}.alt`}
          label={t("stories.field.alt")}
          hint={t("stories.field.alt_hint")}
          texts={picture.alt}
          most={400}
          lines={2}
          onChange={(alt) => write({ alt })}
        />
        <TextsField
          path={`pictures.${String(index)}.caption`}
          label={t("stories.field.caption")}
          texts={picture.caption}
          most={300}
          onChange={(caption) => write({ caption })}
        />
        <ShownPeople picture={picture} write={write} />
      </div>
    </li>
  )
}

type ShownProps = { picture: TypedPicture; write: (part: Partial<TypedPicture>) => void }

/** Who can be recognised on a picture: their consent must say so. */
function ShownPeople({ picture, write }: ShownProps) {
  const { t } = useFormats()
  const { typed, consents, isFixed, isReadOnly } = useStory()
  if (typed.people.length === 0) return null
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-2">
      <legend className="txt-compact-small-plus mb-1">{t("stories.picture.who")}</legend>
      {typed.people.map(({ consent }) => {
        const id = `shows-${picture.name}-${consent}`
        const isShown = picture.shows.includes(consent)
        const others = picture.shows.filter((one) => one !== consent)
        return (
          <div key={consent} className="flex items-center gap-2">
            <Checkbox
              id={id}
              checked={isShown}
              disabled={isFixed || isReadOnly}
              onCheckedChange={() => write({ shows: isShown ? others : [...others, consent] })}
            />
            <Label htmlFor={id} size="small">
              {consents.find((one) => one.id === consent)?.shown_name ?? t("stories.people.unknown")}
            </Label>
          </div>
        )
      })}
    </fieldset>
  )
}
