import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Basket, BasketGroup, DeliveryOption } from "@etabli/store-api"
import type { Choice, FormSpec } from "@/forms/form-spec"
import { deliveryField } from "./checkout-form-input"
import { methodWithPlace, promiseSentence } from "./delivery-words"
import { stepFrame } from "./step-frame"

/** One choice for each workshop; nothing that costs is chosen beforehand. */
export function deliverySpec(locale: Locale, basket: Basket): FormSpec {
  const t = translator(locale, "checkout")
  return {
    ...stepFrame(locale),
    hidden: { locale, workshops: basket.groups.map(({ operator }) => operator.handle).join(",") },
    fields: basket.groups.map((group) => ({
      kind: "radios",
      name: deliveryField(group.operator.handle),
      label: `${group.operator.name}, ${group.operator.city}`,
      value: group.delivery?.option_id ?? onlyFreeOption(group),
      required: true,
      ...(isPickupOnly(group) && { hint: t("delivery.only_pickup") }),
      options: group.delivery_options.map((option) => choiceOf(locale, group, option)),
    })),
  }
}

function choiceOf(locale: Locale, { operator }: BasketGroup, option: DeliveryOption): Choice {
  const price = option.price_cents === 0 ? translator(locale, "common")("free") : money(locale, option.price_cents)
  return {
    value: option.id,
    label: methodWithPlace(locale, option.method, operator.city),
    hint: promiseSentence(locale, option),
    aside: price,
  }
}

const money = (locale: Locale, cents: number) => formatter(regionOf(locale)).money(cents)

const isPickupOnly = ({ delivery_options }: BasketGroup) =>
  delivery_options.every(({ method }) => method.startsWith("pickup"))

function onlyFreeOption({ delivery_options: [first, ...others] }: BasketGroup): string {
  return first && others.length === 0 && first.price_cents === 0 ? first.id : ""
}
