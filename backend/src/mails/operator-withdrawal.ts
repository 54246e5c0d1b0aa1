import type { OperatorWithdrawal } from "./mail-data"
import type { Block, MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { statementFacts } from "./withdrawal-acknowledgement"

/** To the workshop whose order a withdrawal names. */
export function operatorWithdrawal(voice: MailVoice, data: OperatorWithdrawal): MailDocument {
  const { t } = voice
  const number = data.order_number
  const warning: Block = { type: "paragraph", text: t("operator_withdrawal.email_differs") }
  return {
    locale: voice.locale,
    subject: t("operator_withdrawal.subject", { number }),
    title: t("operator_withdrawal.title"),
    blocks: [
      { type: "paragraph", text: t("operator_withdrawal.intro", { number }) },
      ...(data.email_matches ? [] : [warning]),
      { type: "heading", text: t("operator_withdrawal.declared") },
      statementFacts(voice, data),
      { type: "small", text: t("operator_withdrawal.deadline") },
      { type: "button", label: t("operator_order.open"), url: data.dashboard_url },
    ],
  }
}
