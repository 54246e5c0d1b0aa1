import { translator } from "@etabli/i18n"
import type { ReviewDecided, ReviewInvitation } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To whoever received an order a while ago: once, and no reward for it. */
export function reviewInvitation({ locale, format }: MailVoice, data: ReviewInvitation): MailDocument {
  const t = translator(locale, "review")
  const titles = format.list(data.titles.map(({ text }) => text))
  return {
    locale,
    subject: t("mail.invite_subject", { maker: data.maker }),
    title: t("mail.invite_title"),
    blocks: [
      { type: "paragraph", text: t("mail.invite_intro", { maker: data.maker, titles }) },
      { type: "button", label: t("mail.invite_button"), url: data.url },
      { type: "small", text: t("mail.invite_small") },
      { type: "link", label: t("how"), url: data.about_url },
    ],
  }
}

/** To the author: what became of the review, with the reason of the public list where it is not shown. */
export function reviewDecided({ locale }: MailVoice, { title, reason, about_url }: ReviewDecided): MailDocument {
  const t = translator(locale, "review")
  const subject = reason === null ? t("mail.published_subject", { title }) : t("mail.refused_subject", { title })
  const text = reason === null ? t("mail.published") : t("mail.refused", { reason: t(`reason.${reason}`) })
  return {
    locale,
    subject,
    title: subject,
    blocks: [
      { type: "paragraph", text },
      { type: "link", label: t("how"), url: about_url },
    ],
  }
}
