import { formatter, regionOf, translator } from "@etabli/i18n"
import type { Locale } from "@etabli/store-api"
import type { Channel, Medium } from "@etabli/stories"
import { Document, Page, Text, View } from "@react-pdf/renderer"
import { mm, paper } from "./paper-style"
import { printable } from "./printable"
import { QrCode } from "./qr-code"

export type ConsentCardPaper = {
  /** The language the person read the consent in. */
  locale: Locale
  country: "fr" | "be"
  shown_name: string
  operator: { name: string; email: string; phone: string }
  agreed: { medium: Medium; channels: Channel[] }[]
  from: string
  to: string
  /** Opens the card's page. */
  address: string
  /** As it is printed, `ABCD-EFGH`. */
  code: string
}

const frame = { borderWidth: 1, borderColor: "#1E2320", borderRadius: 6, padding: mm(8), marginTop: mm(8) } as const
const QR_SIDE = mm(42)

/** What a person keeps: what was agreed, until when, and how to take it back without asking anybody. Printed once. */
export function ConsentCard({ card }: { card: ConsentCardPaper }) {
  const { locale, country } = card
  const t = translator(locale, "consent_card")
  const format = formatter(regionOf(locale, country))
  const name = printable(card.shown_name, 60)
  const { email, phone } = card.operator
  const steps = [t("withdraw.scan"), t("withdraw.type"), t("withdraw.gone"), t("withdraw.ask", { email, phone })]
  return (
    <Document title={t("title")} language={locale}>
      <Page size="A4" style={paper.page}>
        <Text style={paper.title}>{t("title")}</Text>
        <Text style={{ marginTop: mm(3) }}>{t("intro", { operator: printable(card.operator.name, 80) })}</Text>
        <View style={frame} wrap={false}>
          <View style={paper.row}>
            <View style={paper.grow}>
              <Text style={paper.label}>{t("name")}</Text>
              <Text style={{ fontSize: 16, ...paper.strong }}>{name}</Text>
              <Text style={{ ...paper.label, marginTop: mm(4) }}>{t("agreed")}</Text>
              {card.agreed.map(({ medium, channels }) => (
                <Text key={medium}>
                  {t("line", {
                    medium: t(`medium.${medium}`),
                    channels: channels.map((channel) => t(`channel.${channel}`)).join(", "),
                  })}
                </Text>
              ))}
              <Text style={{ ...paper.label, marginTop: mm(4) }}>{t("until")}</Text>
              <Text style={paper.strong}>{format.date(card.to)}</Text>
            </View>
            <View style={{ width: QR_SIDE, alignItems: "center" }}>
              <QrCode text={card.address} side={QR_SIDE} />
              <Text style={{ ...paper.label, marginTop: mm(3) }}>{t("code")}</Text>
              <Text style={{ fontSize: 15, ...paper.strong }}>{card.code}</Text>
            </View>
          </View>
        </View>
        <Text style={{ ...paper.strong, marginTop: mm(8) }}>{t("withdraw.title")}</Text>
        {steps.map((step, index) => (
          <Text key={step} style={{ marginTop: mm(2) }}>
            {String(index + 1)}. {step}
          </Text>
        ))}
        <Text style={{ ...paper.small, marginTop: mm(6) }}>{t("address")}</Text>
        <Text style={paper.small}>{card.address}</Text>
        <Text style={{ ...paper.small, marginTop: mm(6) }}>{t("once")}</Text>
      </Page>
    </Document>
  )
}
