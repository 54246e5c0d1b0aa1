import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"

export function NotFoundView({ locale }: { locale: Locale }) {
  const t = translator(locale, "errors")
  return (
    <div className="page-width py-20">
      <p className="font-display text-3xl text-wood-ink">404</p>
      <h1 className="mt-2 text-3xl">{t("not_found.title")}</h1>
      <p className="mt-4 max-w-text text-lg">{t("not_found.body")}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={`/${locale}/pieces`}>{t("not_found.to_pieces")}</ButtonLink>
        <ButtonLink href={`/${locale}`} variant="quiet">
          {t("not_found.to_home")}
        </ButtonLink>
      </div>
    </div>
  )
}
