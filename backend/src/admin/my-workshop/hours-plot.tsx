import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Card } from "../orders/card"
import type { MyWorkshop, WeekHours } from "./workshop-types"

const [WIDTH, HEIGHT, FOOT] = [640, 150, 22]

/** Bench hours of the coming weeks, booked and free: a drawing, and the same figures as a table. */
export function HoursPlot({ hours }: { hours: MyWorkshop["hours"] }) {
  const { t, day } = useFormats()
  const paused = hours?.paused
  return (
    <Card title={t("work.workshop.hours")} beside={<SheetLink />}>
      <div className="flex flex-col gap-3 px-6 py-4">
        {!hours && <Text size="small">{t("work.workshop.hours_none")}</Text>}
        {paused && (
          <Text size="small" weight="plus">
            {paused.until ? t("work.workshop.paused_until", { date: day(paused.until) }) : t("work.workshop.paused")}
          </Text>
        )}
        {hours && <Plot weeks={hours.weeks} />}
      </div>
    </Card>
  )
}

function SheetLink() {
  const { t } = useFormats()
  return (
    <Link className="text-ui-fg-base underline underline-offset-2 txt-compact-small py-1" to="/work-sheet">
      {t("work.workshop.sheet")}
    </Link>
  )
}

function Plot({ weeks }: { weeks: readonly WeekHours[] }) {
  const { t } = useFormats()
  const most = Math.max(60, ...weeks.map(({ open, booked }) => Math.max(open, booked)))
  return (
    <>
      <figure className="flex flex-col gap-2">
        <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT + FOOT)}`} className="w-full" aria-hidden>
          {weeks.map((week, index) => (
            <Bar key={week.week} week={week} index={index} count={weeks.length} most={most} />
          ))}
          <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} stroke="var(--border-strong)" />
        </svg>
        <figcaption className="flex flex-wrap gap-4">
          <Key name={t("work.workshop.booked")} isFilled />
          <Key name={t("work.workshop.free")} isFilled={false} />
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("work.workshop.hours_hint")}
          </Text>
        </figcaption>
      </figure>
      <details>
        <summary className="txt-compact-small cursor-pointer py-1">{t("work.workshop.show_table")}</summary>
        <HoursTable weeks={weeks} />
      </details>
    </>
  )
}

type BarProps = { week: WeekHours; index: number; count: number; most: number }

/** What is booked stands at the bottom; what is free above it, as an outline. */
function Bar({ week, index, count, most }: BarProps) {
  const step = WIDTH / count
  const [x, width] = [index * step + step * 0.15, step * 0.7]
  const scale = (minutes: number) => (minutes / most) * (HEIGHT - 6)
  const [booked, open] = [scale(week.booked), scale(Math.max(week.open, week.booked))]
  return (
    <g>
      <rect
        x={x}
        y={HEIGHT - open}
        width={width}
        height={open}
        rx={2}
        fill="var(--bg-subtle)"
        stroke="var(--fg-muted)"
      />
      <rect x={x} y={HEIGHT - booked} width={width} height={booked} rx={2} fill="var(--fg-interactive)" />
      <text x={x + width / 2} y={HEIGHT + 16} textAnchor="middle" fontSize={12} fill="var(--fg-subtle)">
        {week.week.slice(6)}
      </text>
    </g>
  )
}

function Key({ name, isFilled }: { name: string; isFilled: boolean }) {
  return (
    <span className="txt-compact-xsmall flex items-center gap-2">
      <svg width={12} height={12} aria-hidden>
        <rect
          x={1}
          y={1}
          width={10}
          height={10}
          rx={2}
          fill={isFilled ? "var(--fg-interactive)" : "var(--bg-subtle)"}
          stroke={isFilled ? "var(--fg-interactive)" : "var(--fg-muted)"}
        />
      </svg>
      {name}
    </span>
  )
}

function HoursTable({ weeks }: { weeks: readonly WeekHours[] }) {
  const { t, day, hours } = useFormats()
  return (
    <table className="txt-compact-small mt-2 w-full text-left tabular-nums">
      <thead>
        <tr>
          <th className="py-1">{t("work.workshop.week")}</th>
          <th className="py-1 text-right">{t("work.workshop.open")}</th>
          <th className="py-1 text-right">{t("work.workshop.booked")}</th>
          <th className="py-1 text-right">{t("work.workshop.free")}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, monday, open, booked, free }) => (
          <tr key={week} className="border-t">
            <th scope="row" className="py-1 font-normal">
              <Link className="text-ui-fg-base underline underline-offset-2" to={`/work-sheet?week=${week}`}>
                {t("work.workshop.week_of", { week: week.slice(6), date: day(monday) })}
              </Link>
            </th>
            <td className="py-1 text-right">{open === 0 ? t("work.workshop.closed") : hours(open)}</td>
            <td className="py-1 text-right">{hours(booked)}</td>
            <td className="py-1 text-right">{hours(free)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
