export type DeliveryRow = { method: string; dates: string; price: string }
export type DeliveryAnswer =
  { ok: true; title: string; rows: DeliveryRow[]; none: string } | { ok: false; message: string }

/** The answer to "how much, and when"; texts come finished, so that it also serves in the browser. */
export function DeliveryRows({ answer }: { answer: DeliveryAnswer }) {
  if (!answer.ok) return <p className="font-semibold text-signal">{answer.message}</p>
  if (answer.rows.length === 0) return <p>{answer.none}</p>
  return (
    <>
      <p className="text-sm font-semibold">{answer.title}</p>
      <ul className="mt-1">
        {answer.rows.map((row) => (
          <li
            key={row.method}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2.5"
          >
            <span>
              {row.method}
              <span className="block text-sm text-soft">{row.dates}</span>
            </span>
            <span className="tabular font-semibold">{row.price}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
