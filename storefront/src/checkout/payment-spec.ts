import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import type { FormSpec } from "@/forms/form-spec"
import { stepFrame } from "./step-frame"

export function paymentSpec(locale: Locale, basket: Basket): FormSpec {
  const t = translator(locale, "checkout")
  return {
    ...stepFrame(locale),
    fields: [
      {
        kind: "radios",
        name: "payment",
        label: t("section.payment"),
        hint: t("payment.hint"),
        value: basket.payment ?? "",
        required: true,
        options: basket.payment_methods.map((method) => ({
          value: method,
          label: t(`payment.${method}`),
          hint: t(`payment.${method}_hint`),
        })),
      },
    ],
  }
}
