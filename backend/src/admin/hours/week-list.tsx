import { openMinutes } from "@etabli/capacity"
import { benchOf } from "@etabli/listing"
import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { writeNumber } from "../pieces/numbers-in-fields"
import type { FieldFault } from "../workshop/call-backend"
import { copiedForward, type HoursState, readHours, toBench } from "./hours-state"
import type { Hours, HoursWeek } from "./hours-types"

type Props = {
  hours: Hours
  state: HoursState
  faults: readonly FieldFault[]
  isReadOnly: boolean
  change: (state: HoursState) => void
}

const FIRST_SHOWN = 12

/** The weeks to come: their hours, what is taken of them, and a button that copies a week's hours to all that follow. */
export function WeekList({ hours, state, faults, isReadOnly, change }: Props) {
  const { t } = useFormats()
  const [all, setAll] = useState(false)
  const [told, setTold] = useState("")
  const weeks = all ? hours.weeks : hours.weeks.slice(0, FIRST_SHOWN)
  const reading = toBench(state)
  const bench = benchOf(reading.ok ? reading.bench : hours.bench, hours.country)
  return (
    <div>
      <ul className="divide-y">
        {weeks.map((week) => (
          <WeekRow
            key={week.week}
            week={week}
            open={openMinutes(bench, week.week)}
            text={state.weeks[week.week]}
            fault={faults.find(({ path }) => path === `weeks.${week.week}`)}
            isReadOnly={isReadOnly}
            type={(text) => change({ ...state, weeks: { ...state.weeks, [week.week]: text } })}
            forward={(number) => {
              change(copiedForward(state, week.week, number))
              setTold(t("hours.forwarded", { hours: number, number: numberOf(week.week) }))
            }}
          />
        ))}
      </ul>
      <span className="sr-only" role="status">
        {told}
      </span>
      {!all && hours.weeks.length > FIRST_SHOWN && (
        <Button variant="transparent" size="small" className="m-2" onClick={() => setAll(true)}>
          {t("hours.more", { count: hours.weeks.length })}
        </Button>
      )}
    </div>
  )
}

type RowProps = {
  week: HoursWeek
  /** Minutes open by what is typed now. */
  open: number
  text: string | undefined
  fault: FieldFault | undefined
  isReadOnly: boolean
  type: (text: string) => void
  forward: (hours: number) => void
}

function WeekRow({ week, open, text, fault, isReadOnly, type, forward }: RowProps) {
  const { t, day, language } = useFormats()
  const number = numberOf(week.week)
  const write = (minutes: number) => writeNumber(minutes, 60, language)
  const left = open - week.taken_minutes
  const shown = text ?? write(open)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 md:px-6">
      <div className="min-w-40 flex-1">
        <Text size="small" weight="plus">
          {t("hours.week", { number })}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("hours.from_day", { day: day(week.monday) })}
        </Text>
      </div>
      <div className="w-20">
        <Input
          size="small"
          inputMode="decimal"
          autoComplete="off"
          aria-label={t("hours.open_of", { number })}
          aria-invalid={fault ? true : undefined}
          disabled={isReadOnly}
          value={shown}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <div className="min-w-36 flex-1">
        <Load open={open} taken={week.taken_minutes} />
        <Text size="xsmall" className={left < 0 ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {t("hours.taken", { hours: write(week.taken_minutes) })},{" "}
          {left < 0 ? t("hours.over", { hours: write(-left) }) : t("hours.free", { hours: write(left) })}
        </Text>
        {fault && (
          <Text size="xsmall" className="text-ui-fg-error">
            {t("hours.fault.not_a_number")}
          </Text>
        )}
      </div>
      {!isReadOnly && (
        <Button
          variant="transparent"
          size="small"
          aria-label={t("hours.forward_of", { number })}
          disabled={readHours(shown) === null}
          onClick={() => forward(readHours(shown) ?? 0)}
        >
          {t("hours.forward")}
        </Button>
      )}
    </li>
  )
}

/** How full a week is; the words beside it say the same. */
function Load({ open, taken }: { open: number; taken: number }) {
  const part = open > 0 ? Math.min(1, taken / open) : taken > 0 ? 1 : 0
  return (
    <div aria-hidden="true" className="bg-ui-bg-component-hover mb-1 h-1.5 overflow-hidden rounded-full">
      <div
        className={`h-full rounded-full ${taken > open ? "bg-ui-tag-red-icon" : "bg-ui-tag-green-icon"}`}
        style={{ width: `${String(Math.round(part * 100))}%` }}
      />
    </div>
  )
}

function numberOf(week: string): number {
  return Number(week.slice(6))
}
