import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Basket, BasketGroup, DeliveryOption } from "@etabli/store-api"
import type { Choice, FieldSpec, FormSpec } from "@/forms/form-spec"
import { deliveryField } from "./delivery-form-input"
import { slotFields, stairsFields } from "./delivery-questions"
import { methodWithPlace, promiseSentence, stairsSentences, transferSentence } from "./delivery-words"
import { stepFrame } from "./step-frame"

/** One choice for each workshop; nothing that costs is chosen beforehand. */
export function deliverySpec(locale: Locale, basket: Basket): FormSpec {
  const slotted = basket.groups.flatMap(({ delivery_options }) =>
    delivery_options.filter(({ slots }) => slots.length > 0).map(({ id }) => id),
  )
  return {
    ...stepFrame(locale),
    hidden: {
      locale,
      workshops: basket.groups.map(({ operator }) => operator.handle).join(","),
      slotted: slotted.join(","),
    },
    fields: basket.groups.map((group) => groupField(locale, group)),
  }
}

function groupField(locale: Locale, group: BasketGroup): FieldSpec {
  const hint = groupHint(locale, group)
  return {
    kind: "radios",
    name: deliveryField(group.operator.handle),
    label: `${group.operator.name}, ${group.operator.city}`,
    value: group.delivery?.option_id ?? onlyFreeOption(group),
    required: true,
    ...(hint && { hint }),
    options: group.delivery_options.map((option) => choiceOf(locale, group, option)),
  }
}

function choiceOf(locale: Locale, group: BasketGroup, option: DeliveryOption): Choice {
  const { operator } = group
  const { handle } = operator
  const cents = option.price_cents - (option.stairs?.surcharge_cents ?? 0)
  const delivery = group.delivery?.option_id === option.id ? group.delivery : null
  return {
    value: option.id,
    label: methodWithPlace(locale, option.method, operator.city),
    hint: [
      promiseSentence(locale, option),
      ...transferSentence(locale, option),
      ...(option.method === "van" ? stairsSentences(locale, option.stairs) : []),
    ],
    aside: cents === 0 ? translator(locale, "common")("free") : formatter(regionOf(locale)).money(cents),
    fields: [
      ...slotFields(locale, { handle, option, delivery }),
      ...(option.stairs ? stairsFields(locale, handle, delivery) : []),
    ],
  }
}

/** What does not reach the address, so that nobody looks for it. */
function groupHint(locale: Locale, { delivery_options, unavailable_methods }: BasketGroup): string {
  const isPickupOnly = delivery_options.every(({ method }) => method.startsWith("pickup"))
  if (isPickupOnly) return translator(locale, "checkout")("delivery.only_pickup")
  return unavailable_methods.includes("van") ? translator(locale, "delivery")("unavailable.van") : ""
}

function onlyFreeOption({ delivery_options: [first, ...others] }: BasketGroup): string {
  return first && others.length === 0 && first.price_cents === 0 ? first.id : ""
}
