import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal } from "../workshop/call-backend"
import { type Candidate, feature, type Featured } from "./featured"
import { PieceFinder } from "./piece-finder"

const CODES = ["not_shown", "already", "too_many", "dates_reversed"] as const
const day = (ahead: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(Date.now() + ahead * 86_400_000)

/** Which piece, from which day to which. */
export function FeatureForm({ onFeatured }: { onFeatured: (featured: Featured[]) => void }) {
  const { t } = useFormats()
  const [piece, setPiece] = useState<Candidate | null>(null)
  const [from, setFrom] = useState(() => day(0))
  const [to, setTo] = useState(() => day(13))
  const [isUnchosen, setUnchosen] = useState(false)
  const sending = useMutation({
    mutationFn: feature,
    onSuccess: (featured) => {
      setPiece(null)
      onFeatured(featured)
    },
  })
  const code = sending.isError ? codeOf(sending.error) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setUnchosen(piece === null)
    if (piece) sending.mutate({ product_id: piece.id, from, to })
  }
  const dateFault = code === "dates_reversed" ? t("house.home.fault.dates_reversed") : undefined
  const pieceFault = isUnchosen && !piece ? t("house.home.fault.unchosen") : undefined
  return (
    <Container>
      <Heading level="h2">{t("house.home.add")}</Heading>
      <form className="mt-4 flex flex-wrap items-start gap-4" onSubmit={submit}>
        <PieceFinder
          chosen={piece}
          onChoose={setPiece}
          fault={pieceFault ?? (code && code !== "dates_reversed" ? t(`house.home.fault.${code}`) : undefined)}
        />
        <Day id="featured-from" label={t("house.home.from")} value={from} onChange={setFrom} />
        <Day id="featured-to" label={t("house.home.to")} value={to} onChange={setTo} fault={dateFault} />
        <Button type="submit" size="small" className="mt-5" isLoading={sending.isPending}>
          {t("house.home.show")}
        </Button>
      </form>
    </Container>
  )
}

type DayProps = {
  id: string
  label: string
  value: string
  onChange: (day: string) => void
  fault?: string | undefined
}

function Day({ id, label, value, onChange, fault }: DayProps) {
  return (
    <div>
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-fault`} role="status">
        {fault && (
          <Text size="small" className="text-ui-fg-error">
            {fault}
          </Text>
        )}
      </div>
    </div>
  )
}

function codeOf(error: unknown) {
  const codes = error instanceof BackendRefusal ? error.fields.map((field) => field.code) : []
  return CODES.find((code) => codes.includes(code)) ?? ("other" as const)
}
