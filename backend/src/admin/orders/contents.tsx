import { Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { Order, Parcel } from "./order-types"

/** Parcels that are packed and still here. */
export function waitingParcels({ parcels }: Order): Parcel[] {
  return parcels.filter(({ shipped_at, delivered_at }) => !shipped_at && !delivered_at)
}

/** A line as the workshop calls it, whatever the customer's language. */
export function ownTitle({ lines }: Order, lineId: string, title: string): string {
  const line = lines.find(({ id }) => id === lineId)
  return line ? [line.own_title, line.variant_title].filter(Boolean).join(", ") : title
}

/** What a deed is about: the pieces that are packed and still here. */
export function Contents({ order, deed }: { order: Order; deed: "ship" | "hand_over" | "unpack" }) {
  const { t } = useFormats()
  const items = waitingParcels(order).flatMap(({ id, items: packed }) =>
    packed.map((item, nth) => ({ ...item, key: `${id}-${String(nth)}` })),
  )
  if (items.length === 0) return null
  return (
    <div className="flex flex-col gap-1">
      <Text size="small" weight="plus">
        {t(`work.dialog.contents.${deed}`)}
      </Text>
      <ul>
        {items.map(({ key, line_id, title, quantity }) => (
          <li key={key}>
            <Text size="small" className="break-words">
              {quantity} × {ownTitle(order, line_id, title)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
