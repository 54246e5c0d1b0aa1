export type DeliveryRow = { method: string; dates: string; price: string; more: string[] }
export type DeliveryAnswer =
  | {
      ok: true
      title: string
      rows: DeliveryRow[]
      notes: string[]
      /** Whether a crew would carry it up, so that the floor is worth asking. */
      asksStairs: boolean
    }
  | { ok: false; message: string }

/** The answer to "how much, and when"; texts come finished, so that it also serves in the browser. */
export function DeliveryRows({ answer }: { answer: DeliveryAnswer }) {
  if (!answer.ok) return <p className="font-semibold text-signal">{answer.message}</p>
  return (
    <>
      {answer.rows.length > 0 ? <p className="text-sm font-semibold">{answer.title}</p> : null}
      <ul className="mt-1">
        {answer.rows.map((row) => (
          <li key={row.method} className="flex items-baseline justify-between gap-x-4 border-b border-line py-2.5">
            <span className="min-w-0">
              {row.method}
              {[row.dates, ...row.more].map((line) => (
                <span key={line} className="block text-sm text-soft">
                  {line}
                </span>
              ))}
            </span>
            <span className="tabular font-semibold whitespace-nowrap">{row.price}</span>
          </li>
        ))}
      </ul>
      {answer.notes.map((note) => (
        <p key={note} className="mt-2 text-sm">
          {note}
        </p>
      ))}
    </>
  )
}
