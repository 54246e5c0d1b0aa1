import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"
import OperatorModule from "../modules/operator"

/** Who makes a piece. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  OperatorModule.linkable.operator,
  { database: { table: "product_operator" } },
)
