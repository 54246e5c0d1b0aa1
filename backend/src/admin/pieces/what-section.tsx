import { Checkbox, Label, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { useWordChoices } from "../words/use-word-choices"
import type { WordChoice } from "../words/word-choices"
import { Choice, NumberInput } from "./field"
import { useFault, usePiece } from "./form-context"
import { Section } from "./section"

const PROVENANCES = [
  "new made_here",
  "second_hand donated",
  "second_hand bought_used",
  "transformed donated",
  "transformed bought_used",
  "transformed made_here",
] as const

/** Category, where it came from, and what it is made of. */
export function WhatSection() {
  const { t } = useFormats()
  const { form, state, change, isReadOnly } = usePiece()
  const { category = "", finish = "", materials = [], colours = [] } = form.piece
  const choices = useWordChoices()
  const fault = useFault()
  const isBought = state.provenance.endsWith("bought_used")
  return (
    <Section id="what" title={t("piece.section.what")}>
      <div className="grid gap-4 md:grid-cols-2">
        <Choice
          id="field-category"
          label={t("piece.field.category")}
          fault={fault("category")}
          empty={t("piece.choose")}
          disabled={isReadOnly}
          value={state.category}
          options={choices("category", [category, state.category])}
          onChange={(category) => change({ category })}
        />
        <Choice
          id="field-condition"
          label={t("piece.field.provenance")}
          fault={fault("condition") ?? fault("origin")}
          empty={t("piece.choose")}
          disabled={isReadOnly}
          value={state.provenance}
          options={PROVENANCES.map((value) => ({ value, label: t(`piece.provenance.${value}`) }))}
          onChange={(provenance) => change({ provenance })}
        />
        {isBought && (
          <NumberInput
            id="field-purchase_cost_cents"
            label={t("piece.field.purchase_cost_cents")}
            hint={t("piece.hint.purchase_cost_cents")}
            fault={fault("purchase_cost_cents")}
            disabled={isReadOnly}
            value={state.purchase_cost_cents}
            onChange={(purchase_cost_cents) => change({ purchase_cost_cents })}
          />
        )}
        <Choice
          id="field-finish"
          label={t("piece.field.finish")}
          fault={fault("finish")}
          empty={t("piece.choose")}
          disabled={isReadOnly}
          value={state.finish}
          options={choices("finish", [finish, state.finish])}
          onChange={(finish) => change({ finish })}
        />
        <NumberInput
          id="field-guarantee_months"
          label={t("piece.field.guarantee_months")}
          fault={fault("guarantee_months")}
          disabled={isReadOnly}
          value={state.guarantee_months}
          onChange={(guarantee_months) => change({ guarantee_months })}
        />
      </div>
      <Ticks field="materials" choices={choices("material", [...materials, ...state.materials])} />
      <Ticks field="colours" choices={choices("colour", [...colours, ...state.colours])} />
    </Section>
  )
}

/** As many of a few as are true. */
function Ticks({ field, choices }: { field: "materials" | "colours"; choices: readonly WordChoice[] }) {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const fault = useFault()(field)
  const chosen = state[field]
  return (
    <fieldset id={`field-${field}`} tabIndex={-1} className="flex flex-col gap-2">
      <legend className="txt-compact-small-plus text-ui-fg-base mb-2">{t(`piece.field.${field}`)}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-3">
        {choices.map(({ value, label }) => (
          <div key={value} className="flex items-center gap-2">
            <Checkbox
              id={`${field}-${value}`}
              disabled={isReadOnly}
              checked={chosen.includes(value)}
              onCheckedChange={(checked) => {
                const rest = chosen.filter((one) => one !== value)
                change({ [field]: checked === true ? [...rest, value] : rest })
              }}
            />
            <Label htmlFor={`${field}-${value}`} size="small">
              {label}
            </Label>
          </div>
        ))}
      </div>
      {fault && (
        <Text size="small" className="text-ui-fg-error">
          {fault}
        </Text>
      )}
    </fieldset>
  )
}
