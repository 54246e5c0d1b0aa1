import { Document, Page, Text, View } from "@react-pdf/renderer"
import type { OrderLine } from "../workshop-orders/read-order"
import { type OrderPaper, paperVoice } from "./order-paper"
import { mm, paper } from "./paper-style"
import { printable } from "./printable"

const MOST = 480
const sheet = { ...paper.page, padding: 0, fontSize: 8.5, lineHeight: 1.25 }
const cell = { width: mm(70), height: mm(37), padding: mm(5), justifyContent: "space-between" } as const

/** A sheet of 24 labels of 70 by 37 mm, as shops sell them: one for each piece, to stick on it at the bench. */
export function PieceLabels({ data }: { data: OrderPaper }) {
  const pieces = data.order.lines.flatMap((line) =>
    Array.from({ length: line.ordered }, (_, index) => ({ line, nth: index + 1 })),
  )
  return (
    <Document title={data.order.number} language={data.order.locale}>
      <Page size="A4" style={sheet}>
        <View style={{ flexDirection: "row", flexWrap: "wrap" }}>
          {pieces.slice(0, MOST).map(({ line, nth }) => (
            <Label key={`${line.id} ${String(nth)}`} data={data} line={line} nth={nth} />
          ))}
        </View>
      </Page>
    </Document>
  )
}

function Label({ data, line, nth }: { data: OrderPaper; line: OrderLine; nth: number }) {
  const { t, format, mail } = paperVoice(data)
  const { order } = data
  const when = line.ready_to ?? order.promised_to
  return (
    <View style={cell} wrap={false}>
      <View style={paper.row}>
        <Text style={{ fontSize: 11, ...paper.strong }}>{order.number}</Text>
        <Text>{t("document.piece_of", { nth, count: line.ordered })}</Text>
      </View>
      <View>
        <Text style={paper.strong}>{printable(line.title, 60)}</Text>
        <Text>{printable(line.variant_title, 60)}</Text>
      </View>
      <View>
        <Text>{printable(order.customer_name ?? order.company ?? "", 50)}</Text>
        <Text>
          {mail(`method.${order.way}`)}
          {when ? ` · ${t("document.ready_to", { date: format.dayMonth(when) })}` : ""}
        </Text>
      </View>
    </View>
  )
}
