import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { DocumentProps } from "@react-pdf/renderer"
import type { ReactElement } from "react"
import { z } from "zod"
import { databaseOf } from "../../../database/database-of"
import { type OrderPaper, paperVoice, readSender } from "../../../documents/order-paper"
import { sendDocument } from "../../../documents/send-document"
import { readOrder } from "../../../workshop-orders/read-order"
import { parseInput } from "../../respond"
import { orderKey } from "./operator-key"

const querySchema = z.strictObject({ parcel: z.string().max(80).optional() })

type Paper = {
  name: "delivery_note" | "address_label" | "piece_labels"
  draw: (data: OrderPaper, parcelId: string | null) => ReactElement<DocumentProps>
}

/** A route that answers a paper of an order as PDF, in its customer's language; `?parcel=` for one parcel alone. */
export function paperRoute({ name, draw }: Paper) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const { parcel = null } = parseInput<z.infer<typeof querySchema>>(querySchema, req.query)
    const db = databaseOf(req.scope)
    const key = orderKey(req)
    const [order, sender] = await Promise.all([readOrder(db, key), readSender(db, key.operatorId)])
    const isThere = order && (parcel === null || order.parcels.some(({ id }) => id === parcel))
    if (!isThere) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such paper.")
    const file = paperVoice({ order, sender }).t(`document.file.${name}`)
    await sendDocument(res, draw({ order, sender }, parcel), `${file}-${order.number}`)
  }
}
