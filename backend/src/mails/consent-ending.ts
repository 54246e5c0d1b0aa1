import type { ConsentEnding } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To a workshop's managers: a consent on which stories stand ends in a month. */
export function consentEnding({ locale, t, format }: MailVoice, data: ConsentEnding): MailDocument {
  const values = {
    operator: data.operator,
    name: data.shown_name,
    date: format.date(data.ends_on),
    stories: String(data.stories),
  }
  return {
    locale,
    subject: t("consent_ending.subject", values),
    title: t("consent_ending.title"),
    blocks: [
      { type: "paragraph", text: t("consent_ending.what", values) },
      { type: "paragraph", text: t("consent_ending.ask", values) },
      { type: "button", label: t("consent_ending.button"), url: data.dashboard_url },
    ],
  }
}
