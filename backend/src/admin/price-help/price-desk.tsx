import { subsidisedYear } from "@etabli/pricing"
import { Container, Text } from "@medusajs/ui"
import { useState } from "react"
import type { PriceHelpPage } from "./price-page"
import { KeepSection } from "./keep-section"
import { PieceSection } from "./piece-section"
import { firstInputs, readAmount, readForm, writeAmount, writeForm } from "./price-form"
import { usePriceFormats } from "./price-formats"
import { PublicSection } from "./public-section"
import { Results } from "./results"
import { YearSection } from "./year-section"

type Props = {
  path: string
  page: PriceHelpPage
  pieceId: string | null
  mayKeep: boolean
  onPiece: (id: string | null) => void
}

/** The figures on one side, what they come to on the other. */
export function PriceDesk({ path, page, pieceId, mayKeep, onPiece }: Props) {
  const { t, language, money } = usePriceFormats()
  const piece = page.pieces.find(({ id }) => id === pieceId) ?? null
  const [latest] = page.studies
  const [form, setForm] = useState(() => {
    const vat = piece?.vat ?? page.vat
    const fresh = firstInputs({ ...page, vat, bench_minutes: piece?.bench_minutes ?? null })
    const known = latest?.piece_id === pieceId ? latest.inputs : null
    return writeForm(
      known ? { ...known, vat } : latest ? { ...fresh, workshop: latest.inputs.workshop } : fresh,
      language,
    )
  })
  const cents = (value: number | null | undefined) => (value ? writeAmount(value, "euros", language) : "")
  const [price, setPrice] = useState(() => cents(piece?.price_cents ?? latest?.price_cents))
  const [pieces, setPieces] = useState(() => String(latest?.pieces ?? page.start?.workshop.pieces_per_year ?? 100))
  const { inputs, faults } = readForm(form)
  const priceRead = readAmount(price, "euros")
  const priceCents = typeof priceRead === "number" && priceRead > 0 ? priceRead : null
  const priceFault = priceRead === "not_a_number" ? priceRead : undefined
  const unused = inputs ? subsidisedYear(inputs.workshop).unused_cents : 0
  const count = readAmount(pieces, "count")
  const study = inputs && {
    piece_id: pieceId,
    inputs,
    price_cents: priceCents,
    pieces: typeof count === "number" ? count : 0,
  }
  return (
    <>
      <StartNote page={page} />
      <div className="grid items-start gap-3 xl:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-y-3">
          <PieceSection
            {...{ form, faults, price, priceFault, pieceId, onPiece }}
            pieces={page.pieces}
            onPrice={setPrice}
            onField={(name, value) => setForm({ ...form, fields: { ...form.fields, [name]: value } })}
          />
          <YearSection form={form} faults={faults} unused={unused > 0 ? money(unused) : null} onChange={setForm} />
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          {inputs ? (
            <Results
              {...{ inputs, priceCents, pieces }}
              onPrice={(value) => setPrice(cents(value))}
              onPieces={setPieces}
            />
          ) : (
            <Container className="px-6 py-4" role="status">
              <Text>{t("price.field.required")}</Text>
            </Container>
          )}
          <KeepSection
            {...{ path, study, mayKeep }}
            studies={page.studies}
            onOpen={(one) => {
              setForm(writeForm(one.inputs, language))
              setPrice(cents(one.price_cents))
              setPieces(String(one.pieces))
            }}
          />
          {piece && mayKeep && <PublicSection path={path} piece={piece} studies={page.studies} />}
        </div>
      </div>
    </>
  )
}

/** Which figures are the workshop's own, and which somebody supposed. */
function StartNote({ page }: { page: PriceHelpPage }) {
  const { t, language } = usePriceFormats()
  const short = language.slice(0, 2)
  const reader = short === "fr" || short === "nl" ? short : "en"
  if (page.studies.length > 0 && page.vat_known) return null
  return (
    <Container className="px-6 py-4">
      {page.studies.length === 0 && <Text size="small">{page.start ? t("price.start") : t("price.start_none")}</Text>}
      {page.studies.length === 0 && page.start && (
        <ul className="list-disc pl-5">
          {page.start.supposed.map((one) => (
            <li key={one.en}>
              <Text size="small" className="text-ui-fg-subtle">
                {one[reader]}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {!page.vat_known && <Text size="small">{t("price.vat_unknown")}</Text>}
    </Container>
  )
}
