import { Heading } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { NumberInput } from "../pieces/field"
import type { FieldFault } from "../workshop/call-backend"
import { CAP_PERIODS, type HoursState } from "./hours-state"

type Props = {
  state: HoursState
  faults: readonly FieldFault[]
  isReadOnly: boolean
  change: (state: HoursState) => void
}

/** How soon and how late may be promised, and how many pieces may be ordered in a period. */
export function Limits({ state, faults, isReadOnly, change }: Props) {
  const { t } = useFormats()
  const sentence = (paths: readonly string[]) => {
    const fault = faults.find(({ path }) => paths.some((one) => path === one || path.startsWith(`bench.${one}`)))
    return fault && t(`hours.fault.${fault.code}`, { detail: fault.detail ?? "", defaultValue: t("hours.fault.other") })
  }
  const written = CAP_PERIODS.filter((per) => state.caps[per].trim() !== "")
  return (
    <section aria-labelledby="limits-title" className="flex flex-col gap-4 px-4 py-4 md:px-6">
      <Heading level="h2" id="limits-title">
        {t("hours.limits")}
      </Heading>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["min_promise_weeks", "max_promise_weeks"] as const).map((field) => (
          <NumberInput
            key={field}
            id={field}
            label={t(`hours.${field}`)}
            fault={sentence([field])}
            disabled={isReadOnly}
            value={state[field]}
            onChange={(text) => change({ ...state, [field]: text })}
          />
        ))}
      </div>
      <fieldset className="grid gap-4 sm:grid-cols-3">
        <legend className="txt-compact-small-plus mb-2">{t("hours.caps")}</legend>
        {CAP_PERIODS.map((per) => (
          <NumberInput
            key={per}
            id={`cap-${per}`}
            label={t(`hours.cap_${per}`)}
            hint={per === "week" ? t("hours.caps_hint") : undefined}
            fault={sentence([`caps.${per}`, `caps.${String(written.indexOf(per))}`])}
            disabled={isReadOnly}
            value={state.caps[per]}
            onChange={(text) => change({ ...state, caps: { ...state.caps, [per]: text } })}
          />
        ))}
      </fieldset>
    </section>
  )
}
