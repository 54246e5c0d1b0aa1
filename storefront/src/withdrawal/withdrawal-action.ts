"use server"

import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { localeSchema, type Withdrawal, withdrawalSchema } from "@etabli/store-api"
import { sendWithdrawal } from "@/backend/orders.server"
import { FRESH_FORM, text, typedValues } from "@/forms/form-state"
import { refusedByBackend, refusedBySchema } from "@/forms/refused-form"
import { formOf, type WithdrawalState } from "./withdrawal-state"

/** One form, pressed twice: the statement is shown in words first, and sent only by its own button. */
export async function withdraw(before: WithdrawalState, form: FormData): Promise<WithdrawalState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before: formOf(before), form }
  const statement = readStatement(locale, form)
  if (!statement.success) return { stage: "write", form: refusedBySchema(refusal, statement.error) }
  const values = typedValues(form)
  if (form.get("go") === "change") return { stage: "write", form: { ...FRESH_FORM, values } }
  const confirm = { stage: "confirm", values, sentences: statementSentences(locale, statement.data) } as const
  if (form.get("go") !== "confirm") return { ...confirm, form: FRESH_FORM }
  const sent = await sendWithdrawal(statement.data)
  if (!sent.ok) return { ...confirm, form: refusedByBackend(refusal, sent.error) }
  const date = formatter(regionOf(locale)).dateTime(sent.value.received_at)
  const sentence = translator(locale, "withdrawal")("done", { date, email: statement.data.email })
  return { stage: "received", sentence }
}

function readStatement(locale: Locale, form: FormData) {
  const part = text(form, "part")
  return withdrawalSchema.safeParse({
    locale,
    name: text(form, "name") ?? "",
    number: text(form, "number") ?? "",
    email: text(form, "email") ?? "",
    ...(part && { part }),
  })
}

function statementSentences(locale: Locale, { name, number, email, part }: Withdrawal): string[] {
  const t = translator(locale, "withdrawal")
  return [
    t("statement", { name, order: number }),
    ...(part ? [t("statement_part", { part })] : []),
    t("statement_email", { email }),
  ]
}
