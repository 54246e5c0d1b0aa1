import type { withdrawal as french } from "../fr/withdrawal.js"
import type { TextsLike } from "../texts-shape.js"

export const withdrawal: TextsLike<typeof french> = {
  title: "Withdraw from contract here",
  description: "Withdraw from an order, online, in two steps.",
  text: "You have 14 days after you receive the last piece to withdraw from all or part of an order, and need give no reason. Three answers are enough.",
  name: "Your name",
  order: "Order number",
  order_hint: "It starts with ET and stands in your confirmation e-mail.",
  email: "E-mail address for the acknowledgement",
  part: "Which pieces, if it is not all of them",
  next: "Go on",
  check_title: "Your statement",
  statement: "I, {{name}}, withdraw from the contract for order {{order}}.",
  statement_part: "Pieces concerned: {{part}}.",
  statement_email: "The acknowledgement goes to {{email}}.",
  confirm: "Confirm withdrawal",
  change: "Correct it",
  done_title: "Your withdrawal is received",
  done: "Received on {{date}}. The acknowledgement goes to {{email}} with your statement. The workshop writes to you about the return and refunds you within 14 days.",
}
