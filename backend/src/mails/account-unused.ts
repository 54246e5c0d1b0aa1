import type { AccountUnused } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To whoever did not use their account for years: signing in keeps it. */
export function accountUnused({ locale, t, format }: MailVoice, data: AccountUnused): MailDocument {
  const values = { email: data.email, last: format.date(data.last_used_on), date: format.date(data.closes_on) }
  return {
    locale,
    subject: t("account_unused.subject", values),
    title: t("account_unused.title"),
    blocks: [
      { type: "paragraph", text: t("account_unused.what", values) },
      { type: "paragraph", text: t("account_unused.keep") },
      { type: "button", label: t("account_unused.button"), url: data.sign_in_url },
      { type: "paragraph", text: t("account_unused.otherwise") },
      { type: "link", label: t("account_unused.privacy"), url: data.privacy_url },
    ],
  }
}
