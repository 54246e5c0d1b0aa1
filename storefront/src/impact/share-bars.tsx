export type ShareBar = { key: string; label: string; value: number | null; of: number; said: string }

/** Lying bars, each with its words and its number beside it: nothing is told by length alone. */
export function ShareBars({ bars }: { bars: ShareBar[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {bars.map(({ key, label, value, of, said }) => (
        <li key={key} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1">
          <span>{label}</span>
          <span className="tabular text-right font-semibold">{said}</span>
          <svg viewBox="0 0 100 3" preserveAspectRatio="none" className="col-span-2 h-3 w-full" aria-hidden="true">
            <rect width="100" height="3" fill="var(--paper-sunk)" />
            {value === null ? null : <rect width={(value / Math.max(of, 1)) * 100} height="3" fill="var(--wood)" />}
          </svg>
        </li>
      ))}
    </ul>
  )
}
