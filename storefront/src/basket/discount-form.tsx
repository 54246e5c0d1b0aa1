import { type Locale, translator } from "@etabli/i18n"
import { ActionForm } from "@/forms/action-form.client"
import { applyDiscount } from "./basket-actions"

/** Closed until wanted: most customers have no code, and an open field sends them looking for one. */
export function DiscountForm({ locale, code }: { locale: Locale; code: string | null }) {
  const t = translator(locale, "basket")
  return (
    <details open={code !== null} className="mt-5 border-t border-line pt-4">
      <summary className="link min-h-11 content-center text-sm">{t("discount.label")}</summary>
      <ActionForm
        id="discount"
        action={applyDiscount}
        spec={{
          fields: code === null ? [{ kind: "text", name: "code", label: t("discount.label"), required: true }] : [],
          hidden: { locale },
          submit: code === null ? t("discount.apply") : t("discount.remove"),
          look: { variant: "quiet" },
          pending: t("add.pending"),
          problemHeading: translator(locale, "problem")("heading"),
          optional: "",
        }}
      />
    </details>
  )
}
