import { CheckCircleSolid, ExclamationCircle } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { FieldFault } from "../workshop/call-backend"
import { GapWords } from "./people-section"
import { useStory } from "./story-context"

/** Each thing that stands between the story and the shop, in words, with the way to its field. */
export function StoryMissing() {
  const { t } = useFormats()
  const { form } = useStory()
  if (form.state !== "draft" && form.state !== "in_review") return null
  if (form.missing.length === 0)
    return (
      <Container className="flex items-center gap-2 px-4 py-3 md:px-6">
        <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" />
        <Text size="small">{t("stories.missing.none")}</Text>
      </Container>
    )
  return (
    <Container className="px-4 py-4 md:px-6">
      <section aria-labelledby="missing-title">
        <Heading level="h2" id="missing-title" className="mb-2 flex items-center gap-2">
          <ExclamationCircle className="text-ui-tag-orange-icon shrink-0" />
          {t("stories.missing.title", { count: form.missing.length })}
        </Heading>
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {form.missing.map((point) => (
            <li key={`${point.path} ${point.code}`}>
              <MissingLink point={point} />
            </li>
          ))}
        </ul>
      </section>
    </Container>
  )
}

function MissingLink({ point }: { point: FieldFault }) {
  const { typed } = useStory()
  return (
    <a
      className="txt-compact-small text-ui-fg-base underline underline-offset-2"
      href={`#${fieldIdOf(point.path, typed.language)}`}
      onClick={(event) => {
        event.preventDefault()
        const field = document.getElementById(fieldIdOf(point.path, typed.language))
        field?.scrollIntoView({ block: "center" })
        field?.focus({ preventScroll: true })
      }}
    >
      <PointName point={point} />
    </a>
  )
}

/** Texts have a field for each language; lists, people and the person of a quote one for all. */
function fieldIdOf(path: string, language: string): string {
  return /^(pictures|blocks|people)$|^people\.|\.person$/.test(path) ? `field-${path}` : `field-${path}-${language}`
}

function PointName({ point: { path, code } }: { point: FieldFault }) {
  const { t } = useFormats()
  const { consents } = useStory()
  const [area = "", at = "", field = ""] = path.split(".")
  if (area === "people") {
    const name = consents.find(({ id }) => id === at)?.shown_name
    return (
      <>
        {name ? `${name}: ` : ""}
        {code === "missing" ? t("stories.missing.people") : <GapWords code={code} />}
      </>
    )
  }
  const number = Number(at) + 1
  if (area === "blocks" && at !== "")
    return <>{t("stories.missing.part", { number, field: t(`stories.missing.field.${field}`) })}</>
  if (area === "pictures" && at !== "")
    return <>{t("stories.missing.picture", { number, field: t(`stories.missing.field.${field}`) })}</>
  return <>{t(`stories.missing.${area}`)}</>
}
