import { type Locale, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { Fact } from "./fact"

/** Name, postal and electronic address: product-safety law asks for them on every offer. */
export function Manufacturer({ piece, locale }: { piece: Piece; locale: Locale }) {
  const t = translator(locale, "piece")
  const { name, street, postal_code, city, country, email } = piece.manufacturer
  const countries = translator(locale, "common") as (key: string) => string
  return (
    <Fact title={t("manufacturer.title")}>
      <address className="not-italic">
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
    </Fact>
  )
}
