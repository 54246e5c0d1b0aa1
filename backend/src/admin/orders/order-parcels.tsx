import { Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Card } from "./card"
import { ownTitle } from "./contents"
import { PaperLink } from "./order-papers"
import type { Order, Parcel } from "./order-types"
import type { OrderKey } from "./orders-api"

/** What was packed together, and where it is. */
export function OrderParcels({ order, at }: { order: Order; at: OrderKey }) {
  const { t } = useFormats()
  if (order.parcels.length === 0) return null
  return (
    <Card title={t("work.order.parcels")}>
      <ul className="divide-y">
        {order.parcels.map((parcel, index) => (
          <li key={parcel.id} className="flex flex-col gap-1 px-6 py-3">
            <ParcelHead parcel={parcel} nth={index + 1} />
            <Text size="small" className="break-words">
              {parcel.items
                .map(({ line_id, title, quantity }) => `${String(quantity)} × ${ownTitle(order, line_id, title)}`)
                .join(" · ")}
            </Text>
            <Tracking parcel={parcel} />
            {order.parcels.length > 1 && (
              <div className="flex flex-wrap gap-x-4">
                <PaperLink at={at} paper="delivery-note" label={t("work.order.delivery_note")} parcel={parcel.id} />
                <PaperLink at={at} paper="address-label" label={t("work.order.address_label")} parcel={parcel.id} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ParcelHead({ parcel: { shipped_at, delivered_at }, nth }: { parcel: Parcel; nth: number }) {
  const { t, day } = useFormats()
  const state = delivered_at ? "handed_over" : shipped_at ? "shipped" : "ready"
  const date = day((delivered_at ?? shipped_at ?? "2026-01-01").slice(0, 10))
  return (
    <Text size="small" weight="plus">
      {t("work.order.parcel", { nth })}, {t(`work.order.parcel_state.${state}`, { date })}
    </Text>
  )
}

function Tracking({ parcel: { tracking } }: { parcel: Parcel }) {
  const { t } = useFormats()
  if (!tracking || (!tracking.carrier && !tracking.number)) return null
  const text = [tracking.carrier, tracking.number].filter(Boolean).join(" ")
  return (
    <Text size="small" className="text-ui-fg-subtle break-all">
      {t("work.order.tracking")}{" "}
      {tracking.url ? (
        <a
          className="text-ui-fg-base underline underline-offset-2"
          href={tracking.url}
          target="_blank"
          rel="noreferrer"
        >
          {text}
        </a>
      ) : (
        text
      )}
    </Text>
  )
}
