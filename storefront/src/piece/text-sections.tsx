import { type Locale, translator } from "@etabli/i18n"
import type { Piece, Text } from "@etabli/store-api"
import { Paragraphs } from "@/ui/paragraphs"

/** What is good to know once the piece is at home. */
export function TextSections({ piece, locale }: { piece: Piece; locale: Locale }) {
  const t = translator(locale, "piece")
  return (
    <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
      <TextSection title={t("care")} text={piece.care} locale={locale} />
      <TextSection title={t("assembly")} text={piece.assembly} locale={locale} />
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
