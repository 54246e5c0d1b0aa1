import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Piece, Variant } from "@etabli/store-api"
import { LocalisedText } from "@/ui/localised-text"
import { DimensionFigure } from "./dimension-figure"

/** The drawing, and the numbers again as text: of the piece, or of each model where they differ. */
export function MeasuresSection({ piece, locale }: { piece: Piece; locale: Locale }) {
  const t = translator(locale, "piece")
  const [first] = piece.variants
  if (!first) return null
  const isVaried = piece.variants.some((variant) => !sameSize(variant, first))
  return (
    <section aria-labelledby="measures">
      <h2 id="measures" className="text-2xl">
        {t("dimensions.title")}
      </h2>
      <div className="mt-6">
        <DimensionFigure size={first} locale={locale} />
      </div>
      <MeasuresTable variants={isVaried ? piece.variants : [first]} isVaried={isVaried} locale={locale} />
    </section>
  )
}

type TableProps = { variants: Variant[]; isVaried: boolean; locale: Locale }

function MeasuresTable({ variants, isVaried, locale }: TableProps) {
  const t = translator(locale, "piece")
  const { centimetres, kilograms } = formatter(regionOf(locale))
  const heads = [t("dimensions.width"), t("dimensions.depth"), t("dimensions.height"), t("dimensions.weight")]
  return (
    <div className="mt-6 overflow-x-auto" tabIndex={0} role="region" aria-label={t("dimensions.table")}>
      <table className="tabular w-full max-w-2xl text-sm">
        <caption className="sr-only">{t("dimensions.table")}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {isVaried ? <Head>{t("dimensions.variant")}</Head> : null}
            {heads.map((head) => (
              <Head key={head}>{head}</Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {variants.map((variant) => (
            <tr key={variant.id} className="border-b border-line">
              {isVaried ? (
                <th scope="row" className="py-2.5 pr-4 text-left font-semibold">
                  <LocalisedText text={variant.title} locale={locale} mark={false} />
                </th>
              ) : null}
              {[variant.width_mm, variant.depth_mm, variant.height_mm].map((millimetres, index) => (
                <td key={heads[index]} className="py-2.5 pr-4 whitespace-nowrap">
                  {centimetres(millimetres)}
                </td>
              ))}
              <td className="py-2.5 whitespace-nowrap">{kilograms(variant.weight_g)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="py-2 pr-4 text-left font-normal text-soft">
      {children}
    </th>
  )
}

function sameSize(a: Variant, b: Variant): boolean {
  return (["width_mm", "depth_mm", "height_mm", "weight_g"] as const).every((side) => a[side] === b[side])
}
