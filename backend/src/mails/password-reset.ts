import type { PasswordReset } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To whoever owns the account: a link that works once and for a short while. */
export function passwordReset({ locale, t }: MailVoice, data: PasswordReset): MailDocument {
  return {
    locale,
    subject: t("password_reset.subject"),
    title: t("password_reset.title"),
    blocks: [
      { type: "paragraph", text: t("password_reset.intro", { email: data.email, minutes: data.minutes }) },
      { type: "button", label: t("password_reset.button"), url: data.url },
      { type: "small", text: t("password_reset.ignore") },
    ],
  }
}
