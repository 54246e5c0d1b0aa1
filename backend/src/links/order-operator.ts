import OrderModule from "@medusajs/medusa/order"
import { defineLink } from "@medusajs/framework/utils"
import OperatorModule from "../modules/operator"

/** The operator that an order is for. */
export default defineLink({ linkable: OrderModule.linkable.order, isList: true }, OperatorModule.linkable.operator, {
  database: { table: "order_operator" },
})
