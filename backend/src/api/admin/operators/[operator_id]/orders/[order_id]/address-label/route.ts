import { AddressLabel } from "../../../../../../../documents/address-label"
import { paperRoute } from "../../../../paper-route"

export const GET = paperRoute({ name: "address_label", draw: (data, parcelId) => AddressLabel({ data, parcelId }) })
