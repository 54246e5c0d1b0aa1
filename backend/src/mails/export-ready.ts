import type { ExportReady } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To whoever an operator chose: a link to all of its data, for some days. */
export function exportReady({ locale, t, format }: MailVoice, data: ExportReady): MailDocument {
  const values = { operator: data.operator }
  return {
    locale,
    subject: t("export_ready.subject", values),
    title: t("export_ready.title", values),
    blocks: [
      { type: "paragraph", text: t("export_ready.intro", values) },
      { type: "button", label: t("export_ready.button"), url: data.url },
      { type: "paragraph", text: t("export_ready.until", { date: format.date(data.expires_on) }) },
      { type: "small", text: t("export_ready.private") },
    ],
  }
}
