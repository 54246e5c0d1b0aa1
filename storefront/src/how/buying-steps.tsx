import { type Locale, translator } from "@etabli/i18n"

const STEPS = ["choose", "basket", "delivery", "pay", "orders", "after"] as const

export function BuyingSteps({ locale }: { locale: Locale }) {
  const t = translator(locale, "operator")
  return (
    <ol className="grid gap-x-12 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {STEPS.map((step, index) => (
        <li key={step}>
          <span className="tabular font-display text-3xl leading-none text-wood-ink" aria-hidden="true">
            {index + 1}
          </span>
          <h2 className="mt-2 text-xl">{t(`how.steps.${step}.title`)}</h2>
          <p className="mt-2">{t(`how.steps.${step}.body`)}</p>
        </li>
      ))}
    </ol>
  )
}
