import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"

export function ExpiredLink({ locale }: { locale: Locale }) {
  const t = translator(locale, "order")
  return (
    <div className="page-width py-16">
      <h1 className="text-2xl">{t("expired.title")}</h1>
      <p className="mt-4 max-w-text">{t("expired.text")}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={`/${locale}/account`}>{t("expired.account")}</ButtonLink>
        <ButtonLink href={`/${locale}`} variant="quiet">
          {t("expired.home")}
        </ButtonLink>
      </div>
    </div>
  )
}
