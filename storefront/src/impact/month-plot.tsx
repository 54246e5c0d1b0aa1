import { type Locale, translator } from "@etabli/i18n"
import { monthName } from "./shown"

type MonthPlotProps = { label: string; months: string[]; values: (number | null)[]; locale: Locale }

const WIDTH = 480
const HEIGHT = 170
const FLOOR = 142
const ROOM = 22

/** A bar a month, drawn on the server. What is not told is a hatched stub of one height, whatever the number. */
export function MonthPlot({ label, months, values, locale }: MonthPlotProps) {
  const most = Math.max(1, ...values.map((value) => value ?? 0))
  const step = WIDTH / months.length
  const tall = (value: number) => (value / most) * (FLOOR - ROOM)
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      className="h-auto w-full max-w-2xl text-ink"
      role="img"
      aria-label={translator(locale, "impact")("plot", { label })}
    >
      <defs>
        <pattern id="untold" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="var(--line-strong)" strokeWidth="2" />
        </pattern>
      </defs>
      <path d={`M0 ${String(FLOOR)}h${String(WIDTH)}`} stroke="var(--line-strong)" />
      {months.map((month, index) => {
        const value = values[index] ?? null
        const height = value === null ? 14 : tall(value)
        const x = index * step + step * 0.14
        return (
          <g key={month}>
            <rect
              x={x}
              y={FLOOR - height}
              width={step * 0.72}
              height={height}
              fill={value === null ? "url(#untold)" : "var(--wood)"}
            />
            <text x={x + step * 0.36} y={FLOOR - height - 6} fontSize="13" textAnchor="middle" fill="currentColor">
              {value === null ? "" : value.toLocaleString(locale)}
            </text>
            <text x={x + step * 0.36} y={HEIGHT - 8} fontSize="13" textAnchor="middle" fill="var(--ink-soft)">
              {monthName(month, locale, "short")}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
