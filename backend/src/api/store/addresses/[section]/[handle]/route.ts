import { pageAddressSchema, addressSectionSchema, handleSchema } from "@etabli/store-api"
import { z } from "zod"
import { addressState } from "../../../../../catalogue/address-state"
import { fromQuery, handle } from "../../../../respond"

const inputSchema = z.strictObject({ section: addressSectionSchema, handle: handleSchema })

export const GET = handle({ input: inputSchema, output: pageAddressSchema, read: fromQuery() }, async (asked, req) => ({
  state: await addressState(req.scope, asked),
}))
