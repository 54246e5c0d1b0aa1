import type { Locale } from "@etabli/store-api"
import type { MailData, MailKind } from "../../mails/mail-kinds"

export type MailToSend<K extends MailKind = MailKind> = {
  kind: K
  to: string
  locale: Locale
  /** Where the reader lives, for the way numbers and dates are written. */
  country?: string
  data: MailData[K]
  /** The same key is sent once, however often it is asked for. */
  idempotency_key: string
  /** The account the mail belongs to, when its owner was signed in. */
  customer_id?: string | null
}

/** A mail of any kind, each with the data of its own. */
export type AnyMail = { [K in MailKind]: MailToSend<K> }[MailKind]
