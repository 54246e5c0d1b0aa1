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
  if (!(error instanceof BackendRefusal)) return "unknown"
  return error.status === 400 ? "invalid_input" : (error.fields[0]?.code ?? "unknown")
}
