import type { order as french } from "../fr/order.js"
import type { TextsLike } from "../texts-shape.js"

export const order: TextsLike<typeof french> = {
  page_title: "Your order",
  title: "Order {{reference}}",
  thanks: {
    title: "Thank you, it is ordered",
    text: "Your order {{reference}} is registered. The confirmation is on its way to {{email}}.",
    split_one: "{{names}} sets to work.",
    split_other: "{{names}} each prepare their part.",
    keep: "Keep this page: its address is yours, it opens your order without a password.",
  },
  placed_on: "Ordered on {{date}}",
  number: "Order {{number}}",
  state: {
    received: "Received by the workshop",
    preparing: "Being prepared",
    ready: "Ready",
    handed_over: "Handed over",
    cancelled: "Cancelled",
  },
  payment_state: {
    awaiting: "Payment expected",
    authorised: "Payment accepted",
    paid: "Paid",
    refunded: "Refunded",
    cancelled: "Payment cancelled",
  },
  quantity: "{{count}} ×",
  transfer: {
    title: "To pay by bank transfer",
    text: "Each workshop has its own account: make one transfer per line below, by {{date}}.",
    text_single: "Make this transfer by {{date}}.",
    why: "Without payment by that date the order is cancelled and the pieces go back on sale.",
    amount: "Amount",
    beneficiary: "Beneficiary",
    iban: "IBAN",
    bic: "BIC",
    reference: "Reference",
  },
  on_pickup: "You pay at the workshop when you collect your pieces.",
  address: "Address",
  contact: "Contact",
  payment: "Payment",
  totals: {
    items: "Pieces",
    discount: "Discount",
    delivery: "Delivery",
    total: "Total, VAT included",
    order: "Total for this workshop",
  },
  withdrawal: {
    title: "If you change your mind",
    text: "You have 14 days after you receive the last piece, and need give no reason.",
    link: "Withdraw from contract here",
  },
  expired: {
    title: "This link no longer opens",
    text: "It may have been cut on the way, or it is too old. Take it whole from your confirmation e-mail, or find your orders in your account.",
    account: "Go to my account",
    home: "Back to the home page",
  },
}
