import { translator } from "@etabli/i18n"
import type { OrderDetail } from "./read-order"

export const TEMPLATES = ["late", "question", "part_ready", "delivery_day", "still_waiting", "free"] as const
export type Template = (typeof TEMPLATES)[number]
export type MessageDraft = { template: Template; subject: string; text: string }

type Addressed = Pick<OrderDetail, "locale" | "number" | "customer_name" | "address">

/** Letters to begin with, in the customer's language, signed by the workshop. */
export function messageDrafts(order: Addressed, operatorName: string): MessageDraft[] {
  const t = translator(order.locale, "aftercare")
  const name = order.address.first_name || order.customer_name || ""
  const names = { name, number: order.number, operator: operatorName }
  return TEMPLATES.map((template) => ({
    template,
    subject: t(`template.${template}.subject`, names),
    text: t(`template.${template}.text`, names),
  }))
}
