import { type Locale, translator } from "@etabli/i18n"
import { COUNTRIES, type Country } from "@etabli/store-api"
import { Field } from "@/ui/field"
import { Select } from "@/ui/select"

type DeliveryFieldsProps = { locale: Locale; variantId: string; country?: Country; postalCode?: string }

export function DeliveryFields({ locale, variantId, country, postalCode }: DeliveryFieldsProps) {
  const t = translator(locale, "piece")
  const common = translator(locale, "common")
  return (
    <>
      <input type="hidden" name="variant_id" value={variantId} />
      <Select
        id="delivery-country"
        name="country"
        label={t("delivery.country")}
        defaultValue={country ?? (locale === "nl" ? "be" : "fr")}
        options={COUNTRIES.map((code) => ({ value: code, label: common(`country.${code}`) }))}
        autoComplete="shipping country"
      />
      <Field
        id="delivery-postal-code"
        name="postal_code"
        label={t("delivery.postal_code")}
        required
        maxLength={16}
        autoComplete="shipping postal-code"
        defaultValue={postalCode}
      />
    </>
  )
}
