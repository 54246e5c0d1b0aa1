import { Trash } from "@medusajs/icons"
import { IconButton, Input, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { ThreeNames } from "./choice-names"
import { withoutChoice } from "./choices"
import { Field } from "./field"
import { useFault, usePiece } from "./form-context"
import type { VariantProps } from "./variant-fields"

/** Name and code of a choice, and the way to take it out, or why it stays. */
export function ChoiceHead({ index, variant, set, name }: VariantProps & { name: string }) {
  const { t } = useFormats()
  const path = `variants.${String(index)}`
  return (
    <div className="flex flex-col gap-4">
      <ThreeNames
        path={`${path}.title`}
        label={t("piece.field.choice_title")}
        texts={variant.title}
        onChange={(title) => set({ title })}
      />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Code index={index} variant={variant} set={set} />
        <TakeOut index={index} sku={variant.sku} name={name} />
      </div>
    </div>
  )
}

/** A code is chosen once: labels, files and orders know the choice by it. */
function Code({ index, variant, set }: VariantProps) {
  const { t } = useFormats()
  const { form, state, isReadOnly } = usePiece()
  const path = `variants.${String(index)}.sku`
  const isFirst = state.variants.findIndex(({ sku }) => sku === variant.sku) === index
  const isStored = isFirst && form.piece.variants.some(({ sku }) => sku === variant.sku)
  const fault = useFault()(path)
  if (isStored || isReadOnly)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("piece.field.sku")} <span className="text-ui-fg-base">{variant.sku}</span>
      </Text>
    )
  return (
    <Field id={`field-${path}`} label={t("piece.field.sku")} hint={t("piece.hint.sku")} fault={fault}>
      {(described) => (
        <Input
          {...described}
          autoComplete="off"
          maxLength={40}
          value={variant.sku}
          onChange={(event) => set({ sku: event.target.value.toUpperCase() })}
        />
      )}
    </Field>
  )
}

function TakeOut({ index, sku, name }: { index: number; sku: string; name: string }) {
  const { t } = useFormats()
  const { form, state, change, isReadOnly } = usePiece()
  const staying = form.staying.find((one) => one.sku === sku)
  if (isReadOnly || state.variants.length === 1) return null
  if (staying)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t(`piece.choices.stays_${staying.why}`)}
      </Text>
    )
  return (
    <IconButton
      size="small"
      variant="transparent"
      aria-label={t("piece.choices.remove", { name })}
      onClick={() => change({ variants: withoutChoice(state.variants, index) })}
    >
      <Trash />
    </IconButton>
  )
}
