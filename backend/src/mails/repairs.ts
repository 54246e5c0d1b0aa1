import { translator } from "@etabli/i18n"
import type { RepairAsked, RepairReceived } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To the maker: what somebody asks to have mended. */
export function repairAsked({ locale }: MailVoice, data: RepairAsked): MailDocument {
  const t = translator(locale, "repair")
  const { name, email, title } = data
  return {
    locale,
    subject: t("mail.asked_subject", { title }),
    title: t("mail.asked_title"),
    blocks: [
      { type: "paragraph", text: t("mail.asked_intro", { name, email, title }) },
      { type: "quote", text: data.text },
      ...(data.has_photo ? [{ type: "small" as const, text: t("mail.with_photo") }] : []),
      { type: "small", text: t("mail.answer_to", { email }) },
      { type: "button", label: t("mail.button"), url: data.dashboard_url },
    ],
  }
}

/** To whoever asked: that it arrived, and who answers. What was written is not in it: nobody has proved that address. */
export function repairReceived({ locale }: MailVoice, data: RepairReceived): MailDocument {
  const t = translator(locale, "repair")
  const { maker, title, maker_email } = data
  return {
    locale,
    subject: t("mail.received_subject", { maker }),
    title: t("mail.received_title"),
    blocks: [
      { type: "paragraph", text: t("mail.received_intro", { title }) },
      { type: "paragraph", text: t("mail.received_next", { maker, email: maker_email }) },
    ],
  }
}
