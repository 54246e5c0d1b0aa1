import { useTranslation } from "react-i18next"
import { BackendRefusal } from "../workshop/call-backend"

/** What went wrong, in the language of the dashboard: never a bare code. */
export function useFault(): (error: unknown) => string {
  const { t, i18n } = useTranslation("etabli")
  return (error) => {
    const code = codeOf(error)
    const key = `work.fault.${code.startsWith("operator_") ? "operator_state" : code}`
    return i18n.exists(key, { ns: "etabli" }) ? t(key) : t("work.fault.unknown")
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof BackendRefusal)) return "no_answer"
  const [field] = error.fields
  if (error.status !== 400) return field?.code ?? "unknown"
  return field?.path === "amount_cents" ? "invalid_amount_cents" : "invalid_input"
}
