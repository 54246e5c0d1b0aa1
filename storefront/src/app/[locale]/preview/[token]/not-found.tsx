import { DEFAULT_LOCALE, isLocale, translator } from "@etabli/i18n"
import { locale as rootLocale } from "next/root-params"

/** A link that was cut or is over. */
export default async function DeadPreview() {
  const value = (await rootLocale()) ?? ""
  const t = translator(isLocale(value) ? value : DEFAULT_LOCALE, "piece")
  return (
    <div className="page-width py-20">
      <h1>{t("preview.over_title")}</h1>
      <p className="mt-4">{t("preview.over")}</p>
    </div>
  )
}
