import type { MissingPoint } from "@etabli/listing"
import { CheckCircleSolid, ExclamationCircle } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { usePiece } from "./form-context"
import { fieldOf, missingNow } from "./missing-now"
import { usePointName } from "./use-point-name"

/** Each point that stands between the piece and the shop, in words, with the way to its field. */
export function MissingPanel() {
  const { t } = useFormats()
  const { form, state } = usePiece()
  const missing = missingNow(state, form)
  if (missing.length === 0)
    return (
      <Container className="flex items-center gap-2 px-4 py-3 md:px-6">
        <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" />
        <Text size="small">{t(form.status === "published" ? "piece.missing.none_shown" : "piece.missing.none")}</Text>
      </Container>
    )
  return (
    <Container className="px-4 py-4 md:px-6">
      <section aria-labelledby="missing-title">
        <Heading level="h2" id="missing-title" className="mb-2 flex items-center gap-2">
          <ExclamationCircle className="text-ui-tag-orange-icon shrink-0" />
          {t("piece.missing.title", { count: missing.length })}
        </Heading>
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
          {missing.map((point) => (
            <li key={point.path}>
              <PointLink point={point} />
            </li>
          ))}
        </ul>
      </section>
    </Container>
  )
}

function PointLink({ point }: { point: Pick<MissingPoint, "path"> }) {
  const { t } = useFormats()
  const { state } = usePiece()
  const name = usePointName()(point.path, state.variants.length)
  if (point.path.startsWith("operator."))
    return (
      <Text size="small">
        {name} <span className="text-ui-fg-subtle">({t("piece.missing.operator")})</span>
      </Text>
    )
  return (
    <a
      className="txt-compact-small text-ui-fg-base underline underline-offset-2"
      href={`#${fieldIdOf(point.path)}`}
      onClick={(event) => {
        event.preventDefault()
        const field = document.getElementById(fieldIdOf(point.path))
        field?.scrollIntoView({ block: "center" })
        field?.focus({ preventScroll: true })
      }}
    >
      {name}
    </a>
  )
}

function fieldIdOf(path: string): string {
  return `field-${fieldOf(path).replace(/\.(fr|nl|en)$/, "")}`
}
