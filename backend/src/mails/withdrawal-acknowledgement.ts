import type { WithdrawalAcknowledgement } from "./mail-data"
import type { Block, MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** What the customer declared, word for word, with date and time: directive 2011/83 art. 11a(4) asks for both. */
export function withdrawalAcknowledgement(voice: MailVoice, data: WithdrawalAcknowledgement): MailDocument {
  const { t } = voice
  return {
    locale: voice.locale,
    subject: t("withdrawal_acknowledgement.subject", { number: data.number }),
    title: t("withdrawal_acknowledgement.title"),
    blocks: [
      { type: "paragraph", text: t("withdrawal_acknowledgement.intro") },
      { type: "heading", text: t("withdrawal_acknowledgement.declared") },
      statementFacts(voice, data),
      { type: "paragraph", text: t("withdrawal_acknowledgement.next") },
      { type: "small", text: t("withdrawal_acknowledgement.not_you") },
    ],
  }
}

/** The declaration itself, as its customer and its workshop read it. */
export function statementFacts({ t, format }: MailVoice, data: WithdrawalAcknowledgement): Block {
  const facts = [
    { label: t("withdrawal_acknowledgement.received_at"), value: format.dateTime(data.received_at) },
    { label: t("withdrawal_acknowledgement.number"), value: data.number },
    { label: t("withdrawal_acknowledgement.name"), value: data.name },
    { label: t("email"), value: data.email },
    { label: t("withdrawal_acknowledgement.part"), value: data.part ?? t("withdrawal_acknowledgement.all") },
  ]
  return { type: "facts", facts }
}
