import { DeliveryNote } from "../../../../../../../documents/delivery-note"
import { paperRoute } from "../../../../paper-route"

export const GET = paperRoute({ name: "delivery_note", draw: (data, parcelId) => DeliveryNote({ data, parcelId }) })
