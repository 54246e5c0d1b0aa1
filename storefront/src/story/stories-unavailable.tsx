import { type Locale, translator } from "@etabli/i18n"
import { Notice } from "@/ui/notice"

export function StoriesUnavailable({ locale }: { locale: Locale }) {
  const t = translator(locale, "story")
  return (
    <div className="page-width pt-10">
      <h1 className="text-3xl">{t("title")}</h1>
      <Notice tone="error" className="mt-6 max-w-text">
        {t("unavailable")}
      </Notice>
    </div>
  )
}
