import { type Locale, translator } from "@etabli/i18n"
import { type Basket, TEST_CARD_BEHAVIOURS } from "@etabli/store-api"
import type { FieldSpec, FormSpec } from "@/forms/form-spec"

/** The last form: what the customer saw goes along, so that nothing else can be ordered in its place. */
export function placeSpec(locale: Locale, basket: Basket): FormSpec {
  const t = translator(locale, "checkout")
  return {
    fields: [...cardFields(locale, basket), termsField(locale)],
    hidden: {
      locale,
      basket: basket.id,
      total_cents: String(basket.totals.total_cents),
      ready_by: JSON.stringify(lastDays(basket)),
    },
    submit: t("review.order"),
    pending: t("review.ordering"),
    look: { wide: true },
    problemHeading: translator(locale, "problem")("heading"),
    optional: t("optional"),
  }
}

/** Each workshop's last day, as it stands above the button. */
function lastDays({ groups }: Basket): Record<string, string> {
  return Object.fromEntries(
    groups.flatMap(({ operator, delivery }) => (delivery ? [[operator.handle, delivery.promise.to]] : [])),
  )
}

function termsField(locale: Locale): FieldSpec {
  const t = translator(locale, "checkout")
  return {
    kind: "tick",
    name: "accept_terms",
    label: t("review.terms"),
    required: true,
    links: [
      { href: `/${locale}/legal/terms`, label: t("review.read_terms") },
      { href: `/${locale}/legal/privacy`, label: t("review.privacy") },
    ],
  }
}

/** Only offered by a backend that has the test card switched on. */
function cardFields(locale: Locale, basket: Basket): FieldSpec[] {
  if (basket.payment !== "test_card") return []
  const t = translator(locale, "checkout")
  return [
    {
      kind: "select",
      name: "behaviour",
      label: t("behaviour.legend"),
      value: "succeed",
      required: true,
      options: TEST_CARD_BEHAVIOURS.map((value) => ({ value, label: t(`behaviour.${value}`) })),
    },
  ]
}
