import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Contents } from "./contents"
import { DeedDialog, type DialogProps } from "./deed-dialog"
import { Field } from "./field"
import type { Order } from "./order-types"

const CARRIERS = ["bpost", "Colissimo", "PostNL", "DPD", "GLS", "Mondial Relay", "DHL", "UPS"]

/** Parcels leave; the customer reads what is noted here. */
export function ShipDialog({ order, ...props }: DialogProps & { order: Order }) {
  const { t } = useFormats()
  const [carrier, setCarrier] = useState("")
  const [number, setNumber] = useState("")
  const [url, setUrl] = useState("")
  const isParcel = order.way === "parcel"
  const optional = t("work.dialog.optional")
  return (
    <DeedDialog
      {...props}
      path="ship"
      title={t("work.dialog.ship_title")}
      hint={t("work.dialog.ship_hint")}
      button={t("work.dialog.ship_button")}
      body={() => ({ carrier, number, url: url.trim() || null })}
    >
      <Contents order={order} deed="ship" />
      {isParcel && (
        <>
          <Field
            label={t("work.dialog.carrier")}
            value={carrier}
            onChange={setCarrier}
            maxLength={60}
            list={CARRIERS}
            isRequired
          />
          <Field label={t("work.dialog.number")} value={number} onChange={setNumber} maxLength={60} isRequired />
          <Field label={t("work.dialog.url")} value={url} onChange={setUrl} type="url" isOptional={optional} />
        </>
      )}
    </DeedDialog>
  )
}
