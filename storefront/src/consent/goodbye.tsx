import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"

/** After a withdrawal, also when the card is scanned again later. */
export function Goodbye({ locale }: { locale: Locale }) {
  const t = translator(locale, "consent")
  return (
    <>
      <p className="text-lg" role="status">
        {t("goodbye.body")}
      </p>
      <p className="mt-3">{t("withdraw.print")}</p>
      <p className="mt-3">{t("goodbye.keep")}</p>
      <ButtonLink href={`/${locale}`} variant="quiet" className="mt-6">
        {translator(locale, "errors")("not_found.to_home")}
      </ButtonLink>
    </>
  )
}
