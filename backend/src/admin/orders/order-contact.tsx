import { useFormats } from "../baskets/use-formats"
import { Card, Facts } from "./card"
import type { Order } from "./order-types"

/** What is needed to bring an order to its customer, and no more. */
export function OrderContact({ order }: { order: Order }) {
  const { t, day, country } = useFormats()
  const { address, delivery, phone } = order
  const { slot, stairs, promise } = delivery
  const lines = [address.street, address.street_2, `${address.postal_code} ${address.city}`, country(address.country)]
  const promised =
    promise.from === promise.to
      ? day(promise.to)
      : t("work.order.promise_between", { from: day(promise.from), to: day(promise.to) })
  return (
    <Card title={t("work.order.contact")}>
      <Facts
        facts={[
          [t("work.orders.delivery"), t(`work.way.${order.way}`)],
          [t("work.order.promise"), promised],
          ...(slot ? [[t("work.order.slot"), `${day(slot.date)}, ${slot.from}–${slot.to}`] as const] : []),
          ...(stairs ? [[t("work.order.floor"), floorText(stairs)] as const] : []),
          ...(order.company ? [[t("work.order.company"), order.company] as const] : []),
          [t("work.order.name"), order.customer_name ?? "–"],
          [t("work.order.email"), <MailLink key="email" email={order.email} />],
          ...(phone ? [[t("work.order.phone"), <PhoneLink key="phone" phone={phone} />] as const] : []),
          [t("work.order.address"), lines.filter(Boolean).join("\n")],
        ]}
      />
    </Card>
  )

  function floorText({ floor, lift }: { floor: number; lift: boolean }): string {
    return t(lift ? "work.order.floor_lift" : "work.order.floor_stairs", { floor })
  }
}

export function MailLink({ email }: { email: string }) {
  return (
    <a className="text-ui-fg-base underline underline-offset-2 break-all" href={`mailto:${email}`}>
      {email}
    </a>
  )
}

export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="text-ui-fg-base underline underline-offset-2" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
      {phone}
    </a>
  )
}
