import { useFormats } from "../baskets/use-formats"
import { NumberInput } from "./field"
import { useFault, usePiece } from "./form-context"
import { CAP_PERIODS } from "./form-state"
import { KindChoice } from "./kind-choice"
import { Section } from "./section"
import { AddChoice } from "./add-choice"
import { OptionName } from "./choice-names"
import { hasChoice } from "./choices"
import { VariantFields } from "./variant-fields"

/** How it is sold: kind, price, hours, stock, sizes; with several choices, each its own. */
export function SaleSection() {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const fault = useFault()
  return (
    <Section id="sale" title={t("piece.section.sale")}>
      <div id="field-kind" tabIndex={-1}>
        <KindChoice value={state.kind} disabled={isReadOnly} onChange={(kind) => change({ kind })} />
      </div>
      {hasChoice(state) && <OptionName />}
      {state.variants.map((variant, index) => (
        <VariantFields key={index} index={index} />
      ))}
      <AddChoice />
      {state.kind === "made_to_order" && <MadeToOrder />}
      <div className="grid gap-4 md:grid-cols-3">
        <NumberInput
          id="field-eco_participation_cents"
          label={t("piece.field.eco_participation_cents")}
          fault={fault("eco_participation_cents")}
          disabled={isReadOnly}
          value={state.eco_participation_cents}
          onChange={(eco_participation_cents) => change({ eco_participation_cents })}
        />
      </div>
    </Section>
  )
}

/** Weeks from order to ready, and how many may be ordered in a period. */
function MadeToOrder() {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const fault = useFault()
  return (
    <>
      <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
        <NumberInput
          id="field-lead_weeks"
          label={t("piece.field.lead_min")}
          fault={fault("lead_weeks")}
          disabled={isReadOnly}
          value={state.lead_min}
          onChange={(lead_min) => change({ lead_min })}
        />
        <NumberInput
          id="field-lead_weeks.max"
          label={t("piece.field.lead_max")}
          disabled={isReadOnly}
          value={state.lead_max}
          onChange={(lead_max) => change({ lead_max })}
        />
      </div>
      <fieldset className="grid grid-cols-2 gap-4 md:grid-cols-3">
        <legend className="txt-compact-small-plus mb-2">{t("piece.field.caps")}</legend>
        {CAP_PERIODS.map((per) => (
          <NumberInput
            key={per}
            id={per === "week" ? "field-caps" : `field-caps-${per}`}
            label={t(`piece.field.cap_${per}`)}
            hint={per === "week" ? t("piece.hint.caps") : undefined}
            fault={per === "week" ? fault("caps") : undefined}
            disabled={isReadOnly}
            value={state.caps[per]}
            onChange={(text) => change({ caps: { ...state.caps, [per]: text } })}
          />
        ))}
      </fieldset>
    </>
  )
}
