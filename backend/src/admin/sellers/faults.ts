import { checkBelgianEnterpriseNumber, checkSiren, checkSiret, checkVatNumber } from "@etabli/vat"
import { useTranslation } from "react-i18next"
import { BackendRefusal } from "../workshop/call-backend"

export type Faults = Record<string, string>

/** The code of each field at fault, by the end of its path: `statuses.0.proof.file_id` is `file_id`. */
export function faultsOf(error: unknown): Faults {
  if (!(error instanceof BackendRefusal) || error.fields.length === 0) return { form: "failed" }
  return Object.fromEntries(error.fields.map(({ path, code }) => [path.split(".").at(-1) ?? "form", code]))
}

/** What a code of a fault says in the language of the dashboard; nothing where there is no fault. */
export function useFaultSentence(): (code: string | undefined) => string | undefined {
  const { t, i18n } = useTranslation("etabli")
  return (code) => {
    if (code === undefined) return undefined
    const key = `sellers.fault.${code}`
    return i18n.exists(key, { ns: "etabli" }) ? t(key) : t("sellers.fault.other")
  }
}

const CHECKS = { siren: checkSiren, siret: checkSiret, enterprise_number: checkBelgianEnterpriseNumber }

/** What is wrong with a number while it is typed; nothing while there is none. */
export function numberFault(kind: string, text: string): string | undefined {
  const check = CHECKS[kind as keyof typeof CHECKS]
  if (!check || text.trim() === "") return undefined
  const checked = check(text)
  return checked.ok ? undefined : checked.code
}

/** The same for a VAT number of a country, given as ISO has it in lower case. */
export function vatNumberFault(text: string, country: string): string | undefined {
  if (text.trim() === "") return undefined
  const checked = checkVatNumber(text)
  if (!checked.ok) return "vat_number_malformed"
  return checked.country.toLowerCase() === country ? undefined : "vat_number_of_other_country"
}
