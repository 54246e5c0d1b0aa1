import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { type ChosenDelivery, type DeliveryOption, MAX_FLOOR } from "@etabli/store-api"
import type { FieldSpec } from "@/forms/form-spec"
import { floorField, liftField, slotField, slotValue } from "./delivery-form-input"

type Slotted = { handle: string; option: DeliveryOption; delivery: ChosenDelivery | null }

/** When the customer comes, of the times at which all is ready. */
export function slotFields(locale: Locale, { handle, option, delivery }: Slotted): FieldSpec[] {
  if (option.slots.length === 0) return []
  const t = translator(locale, "delivery")
  const { shortSlot } = formatter(regionOf(locale))
  const chosen = delivery?.slot && !delivery.slot_gone ? slotValue(delivery.slot) : ""
  const times = option.slots.map((time) => ({ value: slotValue(time), label: shortSlot(time) }))
  return [
    {
      kind: "select",
      name: slotField(handle),
      label: t("slot.label"),
      hint: t(delivery?.slot_gone ? "slot.gone" : "slot.hint"),
      value: chosen,
      required: true,
      options: [{ value: "", label: t("slot.choose") }, ...times],
    },
  ]
}

/** How far up the van's crew carries. */
export function stairsFields(locale: Locale, handle: string, delivery: ChosenDelivery | null): FieldSpec[] {
  const t = translator(locale, "delivery")
  const floors = Array.from({ length: MAX_FLOOR }, (_, index) => String(index + 1))
  return [
    {
      kind: "select",
      name: floorField(handle),
      label: t("stairs.floor"),
      value: String(delivery?.stairs?.floor ?? 0),
      required: true,
      options: [{ value: "0", label: t("stairs.ground") }, ...floors.map((floor) => ({ value: floor, label: floor }))],
    },
    {
      kind: "tick",
      name: liftField(handle),
      label: t("stairs.lift"),
      value: delivery?.stairs?.lift ? "yes" : "",
    },
  ]
}
