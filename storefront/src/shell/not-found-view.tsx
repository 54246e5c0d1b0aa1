import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"

type Reason = "not_found" | "gone"

const STATUS: Readonly<Record<Reason, number>> = { not_found: 404, gone: 410 }

/** What stands where no page is, or is no more. */
export function NotFoundView({ locale, reason = "not_found" }: { locale: Locale; reason?: Reason }) {
  const t = translator(locale, "errors")
  return (
    <div className="page-width py-20">
      <p className="font-display text-3xl text-wood-ink">{STATUS[reason]}</p>
      <h1 className="mt-2 text-3xl">{t(`${reason}.title`)}</h1>
      <p className="mt-4 max-w-text text-lg">{t(`${reason}.body`)}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        {reason === "gone" ? (
          <ButtonLink href={`/${locale}/stories`}>{translator(locale, "story")("empty.all")}</ButtonLink>
        ) : (
          <ButtonLink href={`/${locale}/pieces`}>{t("not_found.to_pieces")}</ButtonLink>
        )}
        <ButtonLink href={`/${locale}`} variant="quiet">
          {t("not_found.to_home")}
        </ButtonLink>
      </div>
    </div>
  )
}
