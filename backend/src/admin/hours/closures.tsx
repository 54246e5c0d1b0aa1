import { Button, Heading, IconButton, Input, Label, Text } from "@medusajs/ui"
import { Trash } from "@medusajs/icons"
import { useFormats } from "../baskets/use-formats"
import type { FieldFault } from "../workshop/call-backend"
import type { HoursState } from "./hours-state"

type Props = {
  state: HoursState
  faults: readonly FieldFault[]
  isReadOnly: boolean
  change: (state: HoursState) => void
}

/** Days on which nobody works, and days on which no order is taken. */
export function Closures({ state, faults, isReadOnly, change }: Props) {
  const { t } = useFormats()
  const { closures, paused } = state
  const set = (index: number, part: { from?: string; to?: string }) =>
    change({ ...state, closures: closures.map((one, nth) => (nth === index ? { ...one, ...part } : one)) })
  return (
    <div className="grid gap-8 px-4 py-4 md:grid-cols-2 md:px-6">
      <section aria-labelledby="closures-title" className="flex flex-col gap-3">
        <Heading level="h2" id="closures-title">
          {t("hours.closures")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {closures.length === 0 ? t("hours.no_closure") : ""} {t("hours.closures_hint")}
        </Text>
        {closures.map((closure, index) => (
          <div key={index} className="flex items-end gap-2">
            <Day
              id={`closure-${String(index)}-from`}
              label={t("hours.first_day")}
              disabled={isReadOnly}
              value={closure.from}
              onChange={(from) => set(index, { from, ...(closure.to < from ? { to: from } : {}) })}
            />
            <Day
              id={`closure-${String(index)}-to`}
              label={t("hours.last_day")}
              disabled={isReadOnly}
              value={closure.to}
              fault={faultAt(faults, `closures.${String(index)}`)}
              onChange={(to) => set(index, { to })}
            />
            {!isReadOnly && (
              <IconButton
                aria-label={t("hours.remove_closure", { number: index + 1 })}
                onClick={() => change({ ...state, closures: closures.filter((_, nth) => nth !== index) })}
              >
                <Trash />
              </IconButton>
            )}
          </div>
        ))}
        {!isReadOnly && (
          <div>
            <Button
              variant="secondary"
              size="small"
              onClick={() => change({ ...state, closures: [...closures, { from: todayHere(), to: todayHere() }] })}
            >
              {t("hours.add_closure")}
            </Button>
          </div>
        )}
      </section>
      <section aria-labelledby="pause-title" className="flex flex-col gap-3">
        <Heading level="h2" id="pause-title">
          {t("hours.pause")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("hours.pause_hint")}
        </Text>
        {paused && (
          <div className="flex items-end gap-2">
            <Day
              id="pause-from"
              label={t("hours.first_day")}
              disabled={isReadOnly}
              value={paused.from}
              onChange={(from) => change({ ...state, paused: { ...paused, from } })}
            />
            <Day
              id="pause-until"
              label={t("hours.last_day")}
              disabled={isReadOnly}
              value={paused.until}
              fault={faultAt(faults, "paused")}
              onChange={(until) => change({ ...state, paused: { ...paused, until } })}
            />
            {!isReadOnly && (
              <IconButton aria-label={t("hours.remove_pause")} onClick={() => change({ ...state, paused: null })}>
                <Trash />
              </IconButton>
            )}
          </div>
        )}
        {!paused && !isReadOnly && (
          <div>
            <Button
              variant="secondary"
              size="small"
              onClick={() => change({ ...state, paused: { from: todayHere(), until: "" } })}
            >
              {t("hours.add_pause")}
            </Button>
          </div>
        )}
      </section>
    </div>
  )
}

function faultAt(faults: readonly FieldFault[], path: string): FieldFault | undefined {
  return faults.find((fault) => fault.path.startsWith(`bench.${path}`))
}

/** The day where the workshops are. */
function todayHere(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date())
}

type DayProps = {
  id: string
  label: string
  value: string
  onChange: (day: string) => void
  disabled?: boolean
  fault?: FieldFault | undefined
}

function Day({ id, label, value, onChange, disabled, fault }: DayProps) {
  const { t } = useFormats()
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        disabled={disabled}
        value={value}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && (
        <Text size="xsmall" className="text-ui-fg-error">
          {t(`hours.fault.${fault.code}`, { defaultValue: t("hours.fault.other") })}
        </Text>
      )}
    </div>
  )
}
