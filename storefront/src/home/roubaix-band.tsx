import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"

export function RoubaixBand({ locale }: { locale: Locale }) {
  const t = translator(locale, "home")
  return (
    <section
      aria-labelledby="roubaix"
      className="flex flex-wrap items-end justify-between gap-6 rounded-lg bg-moss-band p-7 sm:p-12"
    >
      <div className="max-w-text">
        <h2 id="roubaix" className="text-2xl">
          {t("roubaix.title")}
        </h2>
        <p className="mt-3 text-lg">{t("roubaix.body")}</p>
      </div>
      <ButtonLink href={`/${locale}/how-it-works#roubaix`}>{t("roubaix.more")}</ButtonLink>
    </section>
  )
}
