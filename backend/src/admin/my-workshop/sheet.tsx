import { mondayOf } from "@etabli/capacity"
import { Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { PRINT_STYLE } from "./print-style"
import type { SheetAnswer, SheetLine } from "./sheet-types"

/** The sheet itself: on paper it stands alone, without the dashboard around it. */
export function Sheet({ answer, operatorName }: { answer: SheetAnswer; operatorName: string }) {
  const { t, day, hours } = useFormats()
  const { week, lines } = answer
  const monday = mondayOf(week)
  return (
    <Container className="etabli-sheet p-0">
      <style>{PRINT_STYLE}</style>
      <div className="flex flex-wrap items-baseline justify-between gap-2 px-6 py-4">
        <h2 className="h2-core">
          {operatorName}, {t("work.sheet.week", { week: week.slice(6) })}
        </h2>
        <Text size="small">{t("work.sheet.from_to", { from: day(monday), to: day(fridayOf(monday)) })}</Text>
        {answer.hours && (
          <Text size="small">
            {t("work.sheet.total", { booked: hours(answer.hours.booked), open: hours(answer.hours.open) })}
          </Text>
        )}
      </div>
      {lines.length === 0 ? <Text className="px-6 pb-8">{t("work.sheet.empty")}</Text> : <Lines lines={lines} />}
    </Container>
  )
}

function fridayOf(monday: string): string {
  return new Date(Date.parse(`${monday}T12:00:00Z`) + 4 * 86_400_000).toISOString().slice(0, 10)
}

function Lines({ lines }: { lines: readonly SheetLine[] }) {
  const { t } = useFormats()
  const columns = ["quantity", "piece", "minutes", "ready_to", "order", "done"] as const
  return (
    <div className="overflow-x-auto">
      <table className="txt-compact-small w-full text-left">
        <thead>
          <tr className="border-b">
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 first:pl-6 last:pr-6">
                {t(`work.sheet.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.line_id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ line }: { line: SheetLine }) {
  const { t, day } = useFormats()
  const time = (minutes: number) => ({
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, "0"),
  })
  return (
    <tr className="border-b align-top">
      <td className="px-3 py-3 pl-6 text-lg font-medium tabular-nums">{line.quantity}</td>
      <td className="min-w-40 px-3 py-3">
        <p className="txt-compact-small-plus break-words">{line.title}</p>
        <p className="text-ui-fg-subtle break-words">{[line.variant_title, line.sku].filter(Boolean).join(" · ")}</p>
      </td>
      <td className="px-3 py-3 tabular-nums">
        <p className="whitespace-nowrap">{t("work.sheet.time", time(line.minutes))}</p>
        {line.total_minutes > line.minutes && (
          <p className="text-ui-fg-subtle">{t("work.sheet.of_total", time(line.total_minutes))}</p>
        )}
      </td>
      <td className="px-3 py-3">{line.ready_to ? day(line.ready_to) : "–"}</td>
      <td className="px-3 py-3">
        <Link
          className="text-ui-fg-base underline underline-offset-2 whitespace-nowrap"
          to={`/workshop-orders/${line.order_id}`}
        >
          {line.number}
        </Link>
        <p className="text-ui-fg-subtle break-words">
          {[line.customer_name, line.way && t(`work.way.${line.way}`)].filter(Boolean).join(", ")}
        </p>
      </td>
      <td className="px-3 py-3 pr-6">
        {line.packed >= line.quantity ? t("work.sheet.packed") : <span className="etabli-box" aria-hidden />}
      </td>
    </tr>
  )
}
