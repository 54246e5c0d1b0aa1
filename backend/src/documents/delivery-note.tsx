import { Document, Page, Text, View } from "@react-pdf/renderer"
import { deliveryDetails } from "../mails/delivery-details"
import { addressLines, type OrderPaper, paperVoice, type PaperVoice, senderLines } from "./order-paper"
import { mm, paper } from "./paper-style"
import { printable } from "./printable"

/** Goes with the pieces: what was ordered, what lies in this parcel, where it goes. No prices: it may be a gift. */
export function DeliveryNote({ data, parcelId }: { data: OrderPaper; parcelId: string | null }) {
  const voice = paperVoice(data)
  const { t, format } = voice
  const { order } = data
  return (
    <Document title={`${t("document.delivery_note")} ${order.number}`} language={voice.locale}>
      <Page size="A4" style={paper.page}>
        <Text style={paper.title}>{t("document.delivery_note")}</Text>
        <Text style={paper.strong}>{t("document.number", { number: order.number })}</Text>
        <Text>{t("document.placed_on", { date: format.date(order.created_at) })}</Text>
        <View style={{ ...paper.row, marginTop: mm(8) }}>
          <Lines label={t("document.from")} lines={senderLines(data, voice)} />
          <Lines label={t("document.to")} lines={addressLines(data, voice)} />
        </View>
        <Text style={{ marginTop: mm(6) }}>{deliveryWords(data, voice)}</Text>
        <Pieces data={data} parcelId={parcelId} />
        <View wrap={false}>
          <Text style={{ ...paper.small, marginTop: mm(6) }}>
            {t("document.sold_by", { seller: order.seller_name })}
          </Text>
          <Text style={paper.small}>{t("document.guarantee")}</Text>
          <Text style={paper.small}>{t("document.not_an_invoice")}</Text>
          <Text style={paper.sign}>{t("document.received")}</Text>
        </View>
        <View fixed style={paper.foot}>
          <Text
            render={({ pageNumber, totalPages }) =>
              `${order.number}   ${t("document.page", { page: pageNumber, pages: totalPages })}`
            }
          />
        </View>
      </Page>
    </Document>
  )
}

function Lines({ label, lines }: { label: string; lines: string[] }) {
  return (
    <View style={paper.half}>
      <Text style={paper.label}>{label}</Text>
      {lines.map((line, index) => (
        <Text key={index} style={index === 0 ? paper.strong : {}}>
          {line}
        </Text>
      ))}
    </View>
  )
}

function deliveryWords({ order }: OrderPaper, voice: PaperVoice): string {
  const details = deliveryDetails({ ...voice, t: voice.mail }, { ...order.delivery, transfer_weekdays: [] })
  const { phone } = order
  return [
    voice.mail("label_value", { label: voice.t("document.delivery"), value: voice.mail(`method.${order.way}`) }),
    ...details,
    ...(phone ? [voice.t("document.phone", { phone: printable(phone, 40) })] : []),
  ].join("\n")
}

function Pieces({ data, parcelId }: { data: OrderPaper; parcelId: string | null }) {
  const { t } = paperVoice(data)
  return (
    <View style={{ marginTop: mm(6) }}>
      <View style={{ ...paper.line, ...paper.head }}>
        <Text style={{ ...paper.grow, ...paper.strong }}>{t("document.piece")}</Text>
        <Text style={{ ...paper.count, ...paper.strong }}>{t("document.ordered")}</Text>
        <Text style={{ ...paper.count, ...paper.strong }}>{t("document.packed")}</Text>
      </View>
      {data.order.lines.map((line) => (
        <View key={line.id} style={paper.line} wrap={false}>
          <View style={paper.grow}>
            <Text>{printable(line.title, 200)}</Text>
            <Text style={paper.small}>
              {[line.variant_title, line.sku]
                .filter(Boolean)
                .map((text) => printable(text ?? "", 120))
                .join(" · ")}
            </Text>
          </View>
          <Text style={paper.count}>{line.ordered}</Text>
          <Text style={paper.count}>{inParcel(data, line.id, parcelId)}</Text>
        </View>
      ))}
    </View>
  )
}

/** What of a line lies in the parcel; in none in particular, all that is packed. */
function inParcel({ order }: OrderPaper, lineId: string, parcelId: string | null): number {
  return order.parcels
    .filter(({ id }) => parcelId === null || id === parcelId)
    .flatMap(({ items }) => items)
    .filter(({ line_id }) => line_id === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}
