import type { TextsLike } from "@etabli/i18n"
import type { fr } from "./fr"

export const en: TextsLike<typeof fr> = {
  baskets: {
    title: "Baskets",
    search: "Reference or e-mail",
    reference: "Reference",
    date: "Date",
    customer: "Customer",
    orders: "Orders",
    total: "Total",
    payment: "Payment",
    empty: "No basket yet.",
    nothing_found: "No basket matches this search.",
    failed: "The baskets could not be read. Reload the page.",
    state: { awaiting: "Awaited", partly_paid: "Partly paid", paid: "Paid", cancelled: "Cancelled" },
    method: { transfer: "Transfer", on_pickup: "At pick-up", test_card: "Test card" },
  },
  promises: {
    title: "Promises at risk",
    intro: "These orders no longer fit their workshop’s hours. Nothing leaves without you: read it over, then send.",
    empty: "Every promise holds.",
    failed: "The list could not be read. Reload the page.",
    promised: "Promised by {{date}}",
    possible: "Possible by {{date}}",
    impossible: "No week in sight: call the customer.",
    subject: "Subject",
    text: "Message",
    send: "Send and note the new date",
    sent: "Sent.",
    not_sent: "This message did not leave. Reload the page and try again.",
    language: "The customer’s language: {{language}}",
  },
  order: {
    title: "Basket",
    operator: "Workshop",
    seller: "Seller",
    share: "Share of this order",
    sisters: "Other orders of the basket",
    alone: "This order is alone in its basket.",
    cancelled: "cancelled",
  },
}
