import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"

const STEPS = ["price", "delivery", "order"] as const

export function BorderSteps({ locale }: { locale: Locale }) {
  const t = translator(locale, "home")
  return (
    <section aria-labelledby="border">
      <h2 id="border" className="text-2xl">
        {t("border.title")}
      </h2>
      <ol className="mt-8 grid gap-8 sm:grid-cols-3 sm:gap-10">
        {STEPS.map((step, index) => (
          <li key={step} className="border-t-2 border-wood pt-4">
            <span className="tabular text-sm text-soft" aria-hidden="true">
              {index + 1}
            </span>
            <h3 className="text-lg">{t(`border.${step}.title`)}</h3>
            <p className="mt-2">{t(`border.${step}.body`)}</p>
          </li>
        ))}
      </ol>
      <ButtonLink href={`/${locale}/how-it-works`} variant="quiet" className="mt-8">
        {t("border.more")}
      </ButtonLink>
    </section>
  )
}
