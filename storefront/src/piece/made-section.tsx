import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Piece, ShopWords } from "@etabli/store-api"
import { wordLabel } from "@/catalogue/word-label"
import { benchTime } from "./bench-time"

type MadeSectionProps = { piece: Piece; words: ShopWords; locale: Locale }

/** What it is made of and how, as a list of facts. */
export function MadeSection({ piece, words, locale }: MadeSectionProps) {
  const t = translator(locale, "piece")
  return (
    <section aria-labelledby="made">
      <h2 id="made" className="text-2xl">
        {t("made.title")}
      </h2>
      <dl className="mt-6 max-w-xl">
        {factsOf({ piece, words, locale }).map(({ name, value }) => (
          <div key={name} className="flex gap-4 border-b border-line py-2.5">
            <dt className="w-40 shrink-0 text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function factsOf({ piece, words, locale }: MadeSectionProps) {
  const t = translator(locale, "piece")
  const common = translator(locale, "common")
  const { list } = formatter(regionOf(locale))
  const named = (kind: "material" | "colour", values: string[]) =>
    list(values.map((value) => wordLabel(words, kind, value)))
  return [
    { name: t("made.materials"), value: named("material", piece.materials) },
    { name: t("made.finish"), value: wordLabel(words, "finish", piece.finish) },
    { name: t("made.colour"), value: named("colour", piece.colours) },
    { name: t("made.condition"), value: common(`condition.${piece.condition}`) },
    { name: t("made.bench"), value: benchTime(piece.bench_minutes, locale) },
  ]
}
