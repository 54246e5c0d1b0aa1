import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate } from "react-router-dom"
import { useWorkshop } from "../workshop/use-workshop"

/** The dashboard opens its own first pages, which are the platform's: the workshops' people go on to theirs. */
const LeaveCorePage = () => {
  const { me, isPlatform } = useWorkshop()
  if (!me || isPlatform) return null
  const isSettings = window.location.pathname.includes("/settings/")
  return <Navigate to={isSettings ? "/settings/profile" : "/workshop"} replace />
}

export const config = defineWidgetConfig({
  zone: [
    "order.list.before",
    "product.list.before",
    "inventory_item.list.before",
    "customer.list.before",
    "promotion.list.before",
    "price_list.list.before",
    "store.details.before",
  ],
})

export default LeaveCorePage
