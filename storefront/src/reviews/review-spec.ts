import { type Locale, translator } from "@etabli/i18n"
import type { FormSpec } from "@/forms/form-spec"

type Of = { token: string; lineId: string }

/** The form of one review. */
export function reviewSpec(locale: Locale, { token, lineId }: Of): FormSpec {
  const t = translator(locale, "review")
  return {
    hidden: { locale, token, line_id: lineId },
    fields: [
      {
        kind: "radios",
        name: "rating",
        label: t("write.rating"),
        required: true,
        options: (["5", "4", "3", "2", "1"] as const).map((value) => ({
          value,
          label: t(`write.ratings.${value}`),
        })),
      },
      {
        kind: "area",
        name: "text",
        label: t("write.text"),
        hint: t("write.text_hint"),
        required: true,
        rows: 5,
        maxLength: 2e3,
      },
      {
        kind: "text",
        name: "first_name",
        label: t("write.first_name"),
        required: true,
        width: "half",
        autoComplete: "given-name",
      },
    ],
    submit: t("write.submit"),
    pending: t("write.pending"),
    problemHeading: translator(locale, "problem")("heading"),
    optional: translator(locale, "common")("form.optional"),
  }
}
