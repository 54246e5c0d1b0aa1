import FulfillmentModule from "@medusajs/medusa/fulfillment"
import { defineLink } from "@medusajs/framework/utils"
import OperatorModule from "../modules/operator"

/** Whose way of delivery a shipping option is. */
export default defineLink(
  { linkable: FulfillmentModule.linkable.shippingOption, isList: true },
  OperatorModule.linkable.operator,
  { database: { table: "shipping_option_operator" } },
)
