import type { Locale } from "@etabli/store-api"
import { mailHtml } from "./mail-html"
import { MAIL_KINDS, type MailData, type MailKind } from "./mail-kinds"
import { mailText } from "./mail-text"
import { mailVoice } from "./mail-voice"

export type RenderedMail = { subject: string; html: string; text: string }
type ToRender<K extends MailKind> = {
  kind: K
  locale: Locale
  /** Where the mail goes, for the regional form of numbers and dates. */
  country?: string | undefined
  data: MailData[K]
}

/** A mail as it will be sent. Throws a ZodError when the data is not what the kind asks for. */
export async function renderMail<K extends MailKind>({
  kind,
  locale,
  country,
  data,
}: ToRender<K>): Promise<RenderedMail> {
  const mail = MAIL_KINDS[kind].compose(mailVoice(locale, country), data)
  return { subject: oneLine(mail.subject), html: await mailHtml(mail), text: mailText(mail) }
}

/** A line break in a subject would let its text write mail headers. */
function oneLine(subject: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what it is about
  return subject.replace(/[\u0000-\u001f\u007f]+/g, " ").slice(0, 200)
}
