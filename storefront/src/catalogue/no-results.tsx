import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"

export function NoResults({ locale }: { locale: Locale }) {
  const t = translator(locale, "catalogue")
  return (
    <div className="rounded-lg border border-dashed border-line-strong p-8 sm:p-12">
      <h2 className="text-xl">{t("empty.title")}</h2>
      <p className="mt-3 max-w-text">{t("empty.body")}</p>
      <p className="mt-3 max-w-text">
        {t("empty.bespoke")}{" "}
        <Link href={`/${locale}/workshops`} className="link">
          {t("empty.workshops")}
        </Link>
      </p>
      <ButtonLink href={`/${locale}/pieces`} className="mt-6">
        {t("empty.clear")}
      </ButtonLink>
    </div>
  )
}
