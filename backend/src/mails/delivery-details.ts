import { translator } from "@etabli/i18n"
import type { AgreedDelivery } from "@etabli/store-api"
import type { MailVoice } from "./mail-voice"

/** What customer and workshop agreed on beside the dates: when one comes, how far up it goes, by which transfer. */
export function deliveryDetails({ locale, format }: MailVoice, delivery: AgreedDelivery): string[] {
  const t = translator(locale, "delivery")
  const { slot, stairs, transfer_weekdays: weekdays, promise } = delivery
  const price = format.money(stairs?.surcharge_cents ?? 0)
  return [
    ...(slot ? [t("slot.agreed", { slot: format.slot(slot) })] : []),
    ...(stairs ? [t(stairs.lift ? "stairs.lifted" : "stairs.carried", { count: stairs.floor, price })] : []),
    ...(weekdays.length > 0
      ? [t("transfer", { weekdays: format.weekdays(weekdays), day: format.weekdayDate(promise.from) })]
      : []),
  ]
}
