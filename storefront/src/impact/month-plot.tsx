import { type Locale, translator } from "@etabli/i18n"
import { monthName } from "./shown"

type MonthPlotProps = { label: string; months: string[]; values: (number | null)[]; locale: Locale }
type Bar = { month: string; value: number | null; share: number; said: string; name: string }

/**
 * A bar a month, drawn on the server: upright where there is room, lying on a phone, where figures above upright bars
 * would be too small to read. What is not told is a hatched stub of one length, whatever the number.
 */
export function MonthPlot({ label, months, values, locale }: MonthPlotProps) {
  const most = Math.max(1, ...values.map((value) => value ?? 0))
  const bars = months.map((month, index): Bar => {
    const value = values[index] ?? null
    return {
      month,
      value,
      share: (value ?? 0) / most,
      said: value === null ? "" : value.toLocaleString(locale),
      name: monthName(month, locale, "short"),
    }
  })
  const said = translator(locale, "impact")("plot", { label })
  return (
    <>
      <UprightBars bars={bars} said={said} />
      <LyingBars bars={bars} said={said} />
    </>
  )
}

type BarsProps = { bars: Bar[]; said: string }

function UprightBars({ bars, said }: BarsProps) {
  const [width, floor, tallest, step] = [480, 142, 120, 480 / bars.length]
  return (
    <svg
      viewBox={`0 0 ${String(width)} 170`}
      className="hidden h-auto w-full max-w-2xl text-ink sm:block"
      role="img"
      aria-label={said}
    >
      <Hatching id="untold" />
      <path d={`M0 ${String(floor)}h${String(width)}`} stroke="var(--line-strong)" />
      {bars.map(({ month, value, share, said: number, name }, index) => {
        const height = value === null ? 14 : share * tallest
        const x = index * step + step * 0.14
        return (
          <g key={month}>
            <rect x={x} y={floor - height} width={step * 0.72} height={height} fill={fillOf(value, "untold")} />
            <text x={x + step * 0.36} y={floor - height - 6} fontSize="13" textAnchor="middle" fill="currentColor">
              {number}
            </text>
            <text x={x + step * 0.36} y="162" fontSize="13" textAnchor="middle" fill="var(--ink-soft)">
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const ROW = 28

function LyingBars({ bars, said }: BarsProps) {
  const [from, longest] = [48, 240]
  return (
    <svg
      viewBox={`0 0 350 ${String(bars.length * ROW)}`}
      className="h-auto w-full text-ink sm:hidden"
      role="img"
      aria-label={said}
    >
      <Hatching id="untold-lying" />
      {bars.map(({ month, value, share, said: number, name }, index) => {
        const length = value === null ? 14 : share * longest
        const middle = index * ROW + ROW / 2 + 5
        return (
          <g key={month}>
            <text x="0" y={middle} fontSize="15" fill="var(--ink-soft)">
              {name}
            </text>
            <rect x={from} y={index * ROW + 5} width={length} height={ROW - 10} fill={fillOf(value, "untold-lying")} />
            <text x={from + length + 7} y={middle} fontSize="15" fill="currentColor">
              {number}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v6" stroke="var(--line-strong)" strokeWidth="2" />
      </pattern>
    </defs>
  )
}

function fillOf(value: number | null, untold: string): string {
  return value === null ? `url(#${untold})` : "var(--wood)"
}
