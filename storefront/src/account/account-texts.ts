import { type Locale, translator } from "@etabli/i18n"
import type { FormSpec } from "@/forms/form-spec"

/** What the account's forms have in common. */
export function accountFrame(locale: Locale, submit: string): Omit<FormSpec, "fields"> {
  return {
    hidden: { locale },
    submit,
    pending: translator(locale, "basket")("add.pending"),
    problemHeading: translator(locale, "problem")("heading"),
    optional: translator(locale, "common")("form.optional"),
  }
}
