import { type Locale, translator } from "@etabli/i18n"
import { Notice } from "@/ui/notice"

export function CatalogueUnavailable({ locale }: { locale: Locale }) {
  const t = translator(locale, "catalogue")
  return (
    <div className="page-width py-16">
      <h1 className="text-3xl">{t("title")}</h1>
      <Notice tone="warning" title={t("unavailable.title")} className="mt-8 max-w-text">
        <p>{t("unavailable.body")}</p>
      </Notice>
    </div>
  )
}
