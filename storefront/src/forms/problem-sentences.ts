import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { COUNTRIES, type PostcodeFault } from "@etabli/store-api"
import type { BackendError } from "@/backend/call-backend.server"

export type Problem = Omit<BackendError, "status">

const POSTCODE_EXAMPLES: Record<(typeof COUNTRIES)[number], string> = {
  fr: "59100",
  be: "7500",
  nl: "1012 AB",
  lu: "1009",
  de: "50667",
}

export function problemSentence(locale: Locale, problem: Problem): string {
  return translator(locale, "problem")(`code.${problem.code}`)
}

/** One sentence for each piece concerned: gone, or how many are left. */
export function lineSentences(locale: Locale, problem: Problem): string[] {
  const t = translator(locale, "problem")
  return (problem.lines ?? []).map(({ title, available }) =>
    available > 0 ? t("line.left", { title, count: available }) : t("line.gone", { title }),
  )
}

/** The form's name for a path of the contract: its last part, but for what is asked of each workshop. */
export function fieldName(path: string): string {
  const [first, workshop, part = "delivery"] = path.replace(/^body\./, "").split(".")
  return first === "delivery" && workshop ? `${part}-${workshop}` : (path.split(".").at(-1) ?? path)
}

type FieldFault = { path: string; code: string; value?: string | undefined; country?: string | undefined }

/** The sentence beside a field, from what the schema or the backend found. */
export function fieldSentence(locale: Locale, { path, code, value, country }: FieldFault): string {
  const t = translator(locale, "problem")
  const name = fieldName(path)
  if (code === "postcode_of_other_country" || code === "postcode_with_letters")
    return postcodeSentence(locale, code, country)
  if (code === "wrong_code") return t("field.wrong_code")
  if (code === "slot_gone") return translator(locale, "delivery")("slot.gone")
  if (name === "vat_number" && value) return vatNumberSentence(locale, code)
  if (code === "choose") return t("field.choose")
  if (code === "password_too_short") return t("field.password_too_short")
  if (!value) return name === "country" ? t("field.choose") : t("field.required")
  if (code === "too_big") return t("field.too_long")
  if (name === "email") return t("field.invalid_email")
  if (name === "phone") return t("field.invalid_phone")
  if (name === "country") return t("field.unknown_country")
  return t("field.invalid")
}

function vatNumberSentence(locale: Locale, code: string): string {
  const t = translator(locale, "vat")
  return code.startsWith("vat_number_country") ? t("number.unknown_country") : t("number.malformed")
}

/** What is wrong with a postcode, and what one of that country looks like. */
export function postcodeSentence(locale: Locale, fault: PostcodeFault, chosen: string | undefined): string {
  const t = translator(locale, "problem")
  const known = COUNTRIES.find((country) => country === chosen)
  if (!known) return t("field.postcode_of_other_country")
  const country = formatter(regionOf(locale)).country(known)
  const example = t("field.postcode_example", { country, example: POSTCODE_EXAMPLES[known] })
  return `${t(`field.${fault}`)} ${example}`
}
