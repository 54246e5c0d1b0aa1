import { Document, Page, Text, View } from "@react-pdf/renderer"
import { addressLines, type OrderPaper, paperVoice, senderLines } from "./order-paper"
import { mm, paper } from "./paper-style"
import { printable } from "./printable"

const label = { ...paper.page, padding: mm(8), fontSize: 15, lineHeight: 1.3 }

/** One label of A6 for each parcel; one for the order while nothing is packed. */
export function AddressLabel({ data, parcelId }: { data: OrderPaper; parcelId: string | null }) {
  const voice = paperVoice(data)
  const { t } = voice
  const { order } = data
  const packed = order.parcels.length > 0 ? order.parcels.map(({ id }) => id) : [null]
  return (
    <Document title={order.number} language={voice.locale}>
      {packed.map((parcel, index) =>
        parcelId === null || parcel === parcelId ? (
          <Page key={index} size="A6" orientation="landscape" style={label}>
            <Text style={paper.small}>{senderLines(data, voice).join(" · ")}</Text>
            <View style={{ marginTop: mm(9), flexGrow: 1 }}>
              {addressLines(data, voice).map((line, nth) => (
                <Text key={nth} style={nth === 0 ? paper.strong : {}}>
                  {line}
                </Text>
              ))}
              {order.phone && (
                <Text style={{ fontSize: 11, marginTop: mm(2) }}>
                  {t("document.phone", { phone: printable(order.phone, 40) })}
                </Text>
              )}
            </View>
            <View style={paper.row}>
              <Text style={{ fontSize: 11, ...paper.strong }}>{order.number}</Text>
              <Text style={{ fontSize: 11 }}>{t("document.parcel", { nth: index + 1, count: packed.length })}</Text>
            </View>
          </Page>
        ) : null,
      )}
    </Document>
  )
}
