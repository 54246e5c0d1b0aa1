import { Select } from "@medusajs/ui"
import { useId } from "react"
import type { PricedPiece } from "./price-page"
import { FormField } from "../sellers/form-field"
import { NumberField } from "./number-field"
import type { FormFaults, PriceForm } from "./price-form"
import { usePriceFormats } from "./price-formats"
import { Section } from "./section"

type Props = {
  form: PriceForm
  faults: FormFaults
  price: string
  priceFault: string | undefined
  pieces: readonly PricedPiece[]
  pieceId: string | null
  onField: (name: keyof PriceForm["fields"], value: string) => void
  onPrice: (value: string) => void
  onPiece: (id: string | null) => void
}
const NONE = "none"

/** What one piece takes, and the price that is looked at. */
export function PieceSection({ form, faults, price, priceFault, pieces, pieceId, onField, onPrice, onPiece }: Props) {
  const { t } = usePriceFormats()
  const id = useId()
  const field = (name: "materials" | "bench" | "supervision" | "transport" | "rejects", hint?: string) => (
    <NumberField
      label={t(`price.piece.${name}`)}
      hint={hint}
      value={form.fields[name]}
      fault={faults[name]}
      onChange={(value) => onField(name, value)}
    />
  )
  return (
    <Section title={t("price.piece.title")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField id={id} label={t("price.piece.which")}>
          <Select
            size="small"
            value={pieceId ?? NONE}
            onValueChange={(value) => onPiece(value === NONE ? null : value)}
          >
            <Select.Trigger id={id} aria-label={t("price.piece.which")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={NONE}>{t("price.piece.none")}</Select.Item>
              {pieces.map((piece) => (
                <Select.Item key={piece.id} value={piece.id}>
                  {piece.title}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </FormField>
        <NumberField label={t("price.piece.price")} value={price} fault={priceFault} onChange={onPrice} />
        {field("materials", t("price.piece.materials_hint"))}
        {field("bench")}
        {field("supervision", t("price.piece.supervision_hint"))}
        {field("rejects", t("price.piece.rejects_hint"))}
        {field("transport")}
      </div>
    </Section>
  )
}
