import type { WaitingConfirm, WaitingTold } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To whoever asked to be told: nothing is kept until this is confirmed. */
export function waitingConfirm({ locale, t }: MailVoice, data: WaitingConfirm): MailDocument {
  const names = { title: data.title.text, maker: data.maker }
  return {
    locale,
    subject: t("waiting_confirm.subject", names),
    title: t("waiting_confirm.title"),
    blocks: [
      { type: "paragraph", text: t("waiting_confirm.intro", names) },
      { type: "button", label: t("waiting_confirm.button"), url: data.url },
      { type: "small", text: t("waiting_confirm.ignore") },
    ],
  }
}

/** To the first in the queue: a place came free and is kept. */
export function waitingTold({ locale, t, format }: MailVoice, data: WaitingTold): MailDocument {
  const names = { title: data.title.text, maker: data.maker, until: format.dateTime(data.kept_until) }
  return {
    locale,
    subject: t("waiting_told.subject", names),
    title: t("waiting_told.title"),
    blocks: [
      { type: "paragraph", text: t("waiting_told.intro", names) },
      { type: "paragraph", text: t("waiting_told.kept", names) },
      { type: "button", label: t("waiting_told.button"), url: data.url },
      { type: "link", label: t("waiting_told.piece"), url: data.piece_url },
      { type: "small", text: t("waiting_told.leave") },
    ],
  }
}
