import type { NewPromise } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** A letter as a person of the platform wrote it, from our draft. */
export function newPromise({ locale, t }: MailVoice, data: NewPromise): MailDocument {
  return {
    locale,
    subject: data.subject,
    title: t("new_promise.title"),
    blocks: [
      ...data.text.split(/\n{2,}/).map((text) => ({ type: "paragraph" as const, text })),
      { type: "button", label: t("see_order"), url: data.order_url },
    ],
  }
}
