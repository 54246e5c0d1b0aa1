import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { ImpactReceipt } from "@etabli/store-api"
import { Document, Link, Page, Text, View } from "@react-pdf/renderer"
import { hoursIn, listIn } from "../impact/impact-words"
import { mm, paper } from "./paper-style"
import { printable } from "./printable"

export type ImpactPaperData = {
  locale: Locale
  title: string
  /** Under the title: of what, whose. */
  about: string[]
  receipts: readonly ImpactReceipt[]
  methodUrl: string
}

/** What purchases are known to have done, and what nobody claims: of one order, or of a year. */
export function ImpactPaper({ locale, title, about, receipts, methodUrl }: ImpactPaperData) {
  const t = translator(locale, "impact")
  return (
    <Document title={title} language={locale}>
      <Page size="A4" style={paper.page}>
        <Text style={paper.brand}>{translator(locale, "common")("site.name")}</Text>
        <Text style={paper.title}>{title}</Text>
        {about.map((line) => (
          <Text key={line}>{printable(line, 160)}</Text>
        ))}
        <Sums locale={locale} receipts={receipts} />
        {receipts.length === 0 ? <Text style={{ marginTop: mm(8) }}>{t("receipt.nothing")}</Text> : null}
        {receipts.map((receipt) => (
          <Purchase key={receipt.reference} locale={locale} receipt={receipt} />
        ))}
        <View wrap={false} style={{ marginTop: mm(8) }}>
          <Text style={paper.strong}>{t("receipt.not_claimed_title")}</Text>
          {/* The paper's letters have no lowered 2: what follows it would be set in others. */}
          <Text>{t("receipt.not_claimed").replaceAll("₂", "2")}</Text>
          <Text style={{ marginTop: mm(3) }}>{t("receipt.how")}</Text>
          <Link src={methodUrl} style={paper.link}>
            {methodUrl}
          </Link>
        </View>
        <View fixed style={paper.foot}>
          <Text render={({ pageNumber, totalPages }) => `${String(pageNumber)} / ${String(totalPages)}`} />
        </View>
      </Page>
    </Document>
  )
}

function Sums({ locale, receipts }: { locale: Locale; receipts: readonly ImpactReceipt[] }) {
  const t = translator(locale, "impact")
  const minutes = receipts.reduce((sum, { bench_minutes }) => sum + bench_minutes, 0)
  const pieces = receipts.reduce((sum, receipt) => sum + receipt.pieces, 0)
  const makers = new Set(receipts.flatMap(({ operators }) => operators.map(({ name, city }) => `${name}, ${city}`)))
  const { list } = formatter(regionOf(locale))
  return (
    <View style={{ marginTop: mm(8), gap: 2 }}>
      <Text style={paper.great}>{t("receipt.hours", { hours: hoursIn(locale, minutes) })}</Text>
      <Text>{t("receipt.pieces", { count: pieces })}</Text>
      {makers.size > 0 ? <Text>{t("receipt.made_at", { names: list([...makers]) })}</Text> : null}
    </View>
  )
}

function Purchase({ locale, receipt }: { locale: Locale; receipt: ImpactReceipt }) {
  const t = translator(locale, "impact")
  const { date } = formatter(regionOf(locale))
  return (
    <View style={{ marginTop: mm(7) }}>
      <Text style={paper.strong}>
        {t("receipt.of_order", { reference: receipt.reference, date: date(receipt.placed_on) })}
      </Text>
      {receipt.lines.map((line) => (
        <View key={`${line.handle} ${String(line.quantity)}`} style={paper.line} wrap={false}>
          <View style={paper.grow}>
            <Text>{`${String(line.quantity)} × ${printable(line.title.text, 160)}`}</Text>
            <Text style={paper.small}>{[line.maker, listIn(locale, line.materials)].join(" · ")}</Text>
          </View>
          <Text style={paper.count}>{t("receipt.line_hours", { hours: hoursIn(locale, line.bench_minutes) })}</Text>
        </View>
      ))}
    </View>
  )
}
