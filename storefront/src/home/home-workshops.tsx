import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { WorkshopCard } from "@/workshop/workshop-card"
import { WorkshopMap } from "@/workshop/workshop-map"

type HomeWorkshopsProps = { locale: Locale; operators: OperatorCard[] }

export function HomeWorkshops({ locale, operators }: HomeWorkshopsProps) {
  const t = translator(locale, "home")
  return (
    <section aria-labelledby="workshops">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-text">
          <h2 id="workshops" className="text-2xl">
            {t("workshops.title")}
          </h2>
          <p className="mt-1 text-soft">{t("workshops.body")}</p>
        </div>
        <ButtonLink href={`/${locale}/workshops`} variant="quiet">
          {t("workshops.all")}
        </ButtonLink>
      </div>
      <div className="mt-8 grid gap-6 lg:grid-cols-[1.6fr_1fr]">
        <div className="lg:self-center">
          <WorkshopMap operators={operators} locale={locale} />
        </div>
        <ul className="grid gap-3 sm:max-lg:grid-cols-2">
          {operators.map((operator) => (
            <li key={operator.handle}>
              <WorkshopCard operator={operator} locale={locale} level="h3" compact />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
