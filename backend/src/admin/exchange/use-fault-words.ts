import { useTranslation } from "react-i18next"

/** What a code of a fault says; a code that the page does not know says at least that something does not fit. */
export function useFaultWords() {
  const { t, i18n } = useTranslation("etabli")
  const say = (area: "fault" | "file_fault" | "error", code: string) => {
    const key = `exchange.import.${area}.${code}`
    return i18n.exists(key, { ns: "etabli" }) ? t(key) : t("exchange.import.fault.other")
  }
  return say
}
