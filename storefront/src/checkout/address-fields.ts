import { type Locale, translator } from "@etabli/i18n"
import { COUNTRIES } from "@etabli/store-api"
import type { FieldSpec } from "@/forms/form-spec"

/** Values an address form begins with. */
export type AddressValues = Partial<
  Record<"first_name" | "last_name" | "street" | "street_2" | "postal_code" | "city" | "country", string | undefined>
>

/** The same fields in the checkout and in the account. */
export function addressFields(locale: Locale, values: AddressValues): FieldSpec[] {
  const t = translator(locale, "checkout")
  const field = (name: keyof AddressValues, autoComplete: string, width: FieldSpec["width"] = "full"): FieldSpec => ({
    kind: "text",
    name,
    label: t(`address.${name}`),
    value: values[name] ?? "",
    autoComplete,
    width,
    required: name !== "street_2",
  })
  return [
    field("first_name", "given-name", "half"),
    field("last_name", "family-name", "half"),
    field("street", "address-line1"),
    field("street_2", "address-line2"),
    field("postal_code", "postal-code", "third"),
    field("city", "address-level2", "two-thirds"),
    countryField(locale, values.country ?? usualCountry(locale)),
  ]
}

function countryField(locale: Locale, value: string): FieldSpec {
  const common = translator(locale, "common")
  const countries = COUNTRIES.map((code) => ({ value: code, label: common(`country.${code}`) }))
  return {
    kind: "select",
    name: "country",
    label: translator(locale, "checkout")("address.country"),
    value,
    autoComplete: "country",
    required: true,
    options: value ? countries : [{ value: "", label: "…" }, ...countries],
  }
}

/** French is spoken on both sides of the border: only Dutch lets us guess. */
const usualCountry = (locale: Locale) => (locale === "nl" ? "be" : "")
