import type { basket as french } from "../fr/basket.js"
import type { TextsLike } from "../texts-shape.js"

export const basket: TextsLike<typeof french> = {
  title: "Your basket",
  description: "The pieces you chose, workshop by workshop.",
  empty: {
    title: "Your basket is empty",
    text: "The pieces you choose wait here, from all the workshops together.",
    action: "See the pieces",
    last_order: "Your last order: {{reference}}",
  },
  pieces_one: "{{count}} piece",
  pieces_other: "{{count}} pieces",
  add: {
    action: "Add to basket",
    pending: "One moment…",
    done: "Added to your basket.",
    open: "See the basket",
    failed: "The piece could not be added. Try again in a moment.",
  },
  group: {
    seller: "Sold by {{seller}}",
  },
  line: {
    unit: "{{price}} each",
    quantity_of: "Quantity of {{title}}",
    less: "One less: {{title}}",
    more: "One more: {{title}}",
    update: "Update",
    remove: "Remove",
    remove_of: "Remove {{title}}",
  },
  removed: {
    text: "“{{title}}” was removed from your basket.",
    undo: "Put it back",
  },
  notice: {
    price_up: "The price went from {{was}} to {{now}} since you chose it. The total takes it into account.",
    price_down: "Good news: the price went from {{was}} to {{now}}. The total takes it into account.",
    quantity_left_one: "Only {{count}} is left. Bring the quantity down to {{count}} to go on.",
    quantity_left_other: "Only {{count}} are left. Bring the quantity down to {{count}} to go on.",
    take_left: "Keep {{count}}",
    unavailable: "This piece is no longer available. Remove it to order the rest.",
  },
  summary: {
    title: "Summary",
    items: "Pieces",
    discount: "Discount {{code}}",
    delivery: "Delivery",
    delivery_later: "to be chosen",
    checkout: "Go to checkout",
    continue: "Continue shopping",
    split_one: "One workshop prepares your order.",
    split_other: "{{count}} workshops each prepare their own order. You pay once.",
    blocked: "First settle what is marked on this page.",
  },
  discount: {
    label: "Discount code",
    apply: "Apply",
    remove: "Take the discount off",
  },
  promise: {
    pickup: "Ready: {{range}}",
    delivery: "At your door: {{range}}",
  },
}
