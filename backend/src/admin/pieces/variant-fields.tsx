import { useFormats } from "../baskets/use-formats"
import { ChoiceHead } from "./choice-head"
import { hasChoice } from "./choices"
import { NumberInput } from "./field"
import { useFault, usePiece } from "./form-context"
import type { NumberField, VariantState } from "./form-state"

const SIZES = ["width_mm", "depth_mm", "height_mm", "weight_g"] as const

/** Price, hours, stock and sizes of one choice of the piece. */
export function VariantFields({ index }: { index: number }) {
  const { t } = useFormats()
  const { form, state, change } = usePiece()
  const variant = state.variants[index]
  if (!variant) return null
  const set = (part: Partial<VariantState>) =>
    change({ variants: state.variants.map((one, nth) => (nth === index ? { ...one, ...part } : one)) })
  const isNamed = hasChoice(state)
  const name = variant.title[state.language] || t("piece.field.choice", { number: index + 1 })
  const props = { index, variant, set }
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-4 border-t pt-4">
      {isNamed && <legend className="txt-compact-medium-plus pr-2">{name}</legend>}
      {isNamed && <ChoiceHead {...props} name={name} />}
      <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
        <VariantNumber {...props} field="price_cents" />
        <VariantNumber {...props} field="bench_minutes" hint={t("piece.hint.bench_minutes")} />
        {state.kind === "made_to_order" && <Batch {...props} />}
      </div>
      <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
        {form.places.map((place, nth) => (
          <StockInput key={place.handle} {...props} place={place} isFirst={nth === 0} />
        ))}
      </div>
      <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
        {SIZES.map((field) => (
          <VariantNumber key={field} {...props} field={field} />
        ))}
      </div>
    </fieldset>
  )
}

export type VariantProps = { index: number; variant: VariantState; set: (part: Partial<VariantState>) => void }
type Props = VariantProps

function VariantNumber({ index, variant, set, field, hint }: Props & { field: NumberField; hint?: string }) {
  const { t } = useFormats()
  const { isReadOnly } = usePiece()
  const path = `variants.${String(index)}.${field}`
  return (
    <NumberInput
      id={`field-${path}`}
      label={t(`piece.field.${field}`)}
      hint={hint}
      fault={useFault()(path)}
      disabled={isReadOnly}
      value={variant[field]}
      onChange={(text) => set({ [field]: text })}
    />
  )
}

function Batch({ index, variant, set }: Props) {
  const { t } = useFormats()
  const { isReadOnly } = usePiece()
  const fault = useFault()(`variants.${String(index)}.batch`)
  return (
    <>
      <NumberInput
        id={`field-variants.${String(index)}.batch`}
        label={t("piece.field.setup_minutes")}
        fault={fault}
        disabled={isReadOnly}
        value={variant.setup_minutes}
        onChange={(setup_minutes) => set({ setup_minutes })}
      />
      <NumberInput
        id={`field-variants.${String(index)}.batch.size`}
        label={t("piece.field.batch_size")}
        disabled={isReadOnly}
        value={variant.batch_size}
        onChange={(batch_size) => set({ batch_size })}
      />
    </>
  )
}

type StockProps = Props & { place: { handle: string; name: string }; isFirst: boolean }

function StockInput({ index, variant, set, place, isFirst }: StockProps) {
  const { t } = useFormats()
  const { form, isReadOnly } = usePiece()
  const fault = useFault()
  const base = `variants.${String(index)}.stock`
  const reserved = form.reserved[variant.sku]?.[place.handle] ?? 0
  const promised = reserved > 0 ? t("piece.field.reserved", { count: reserved }) : undefined
  return (
    <NumberInput
      id={isFirst ? `field-${base}` : `field-${base}.${place.handle}`}
      label={t("piece.field.stock_at", { place: place.name })}
      hint={promised ?? (isFirst ? t("piece.hint.stock") : undefined)}
      fault={fault(`${base}.${place.handle}`) ?? (isFirst ? fault(base, { alone: true }) : undefined)}
      disabled={isReadOnly}
      value={variant.stock[place.handle] ?? ""}
      onChange={(text) => set({ stock: { ...variant.stock, [place.handle]: text } })}
    />
  )
}
