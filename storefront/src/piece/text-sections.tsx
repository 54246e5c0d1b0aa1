import { type Locale, translator } from "@etabli/i18n"
import type { Piece, Text } from "@etabli/store-api"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Paragraphs } from "@/ui/paragraphs"

type SectionProps = { piece: Piece; locale: Locale }

/** What is good to know before and long after buying. */
export function TextSections({ piece, locale }: SectionProps) {
  const t = translator(locale, "piece")
  return (
    <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
      {piece.condition_note ? (
        <TextSection title={t("condition_note")} text={piece.condition_note} locale={locale} />
      ) : null}
      <TextSection title={t("care")} text={piece.care} locale={locale} />
      <TextSection title={t("assembly")} text={piece.assembly} locale={locale} />
      <TextSection title={t("repair")} text={piece.repair} locale={locale} />
      <Guarantee piece={piece} locale={locale} />
      <Manufacturer piece={piece} locale={locale} />
      {piece.safety ? (
        <Notice tone="warning" title={t("safety")} className="sm:col-span-2">
          <Paragraphs text={piece.safety} locale={locale} />
        </Notice>
      ) : null}
    </div>
  )
}

function TextSection({ title, text, locale }: { title: string; text: Text; locale: Locale }) {
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      <Paragraphs text={text} locale={locale} className="mt-2" />
    </section>
  )
}

function Guarantee({ piece, locale }: SectionProps) {
  const t = translator(locale, "piece")
  return (
    <section>
      <h2 className="text-lg">{t("guarantee.title")}</h2>
      <p className="mt-2">{t("guarantee.body", { count: piece.guarantee_months })}</p>
      <p className="mt-1">
        <Link href={`/${locale}/legal/terms`} className="link">
          {t("guarantee.terms")}
        </Link>
      </p>
    </section>
  )
}

/** Name, postal and electronic address: product-safety law asks for them on every offer. */
function Manufacturer({ piece, locale }: SectionProps) {
  const t = translator(locale, "piece")
  const { name, street, postal_code, city, country, email } = piece.manufacturer
  const countries = translator(locale, "common") as (key: string) => string
  return (
    <section>
      <h2 className="text-lg">{t("manufacturer.title")}</h2>
      <address className="mt-2 not-italic">
        {name}
        <br />
        {street}, {postal_code} {city}, {countries(`country.${country}`)}
        <br />
        <a href={`mailto:${email}`} className="link">
          {email}
        </a>
      </address>
      <p className="mt-2 text-sm text-soft">
        {t("manufacturer.reference", { sku: piece.variants.map(({ sku }) => sku).join(", ") })}
        <br />
        {t("manufacturer.note")}
      </p>
    </section>
  )
}
