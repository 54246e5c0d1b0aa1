import { type Locale, translator } from "@etabli/i18n"
import type { FormSpec } from "@/forms/form-spec"

/** What the four sections' forms have in common. */
export function stepFrame(locale: Locale): Omit<FormSpec, "fields"> {
  const t = translator(locale, "checkout")
  return {
    hidden: { locale },
    submit: t("step.save"),
    pending: t("step.saving"),
    problemHeading: translator(locale, "problem")("heading"),
    optional: t("optional"),
  }
}
