import type { aftercare as french } from "../fr/aftercare.js"
import type { TextsLike } from "../texts-shape.js"

export const aftercare: TextsLike<typeof french> = {
  shipped: {
    subject: "Your order {{number}} has left",
    title: "It is on its way",
    intro: "{{operator}} has handed your pieces to the carrier.",
    intro_van: "{{operator}} has loaded your pieces into its van.",
    carrier: "Carrier",
    tracking: "Tracking number",
    to: "Delivery address",
    pieces: "What is on its way",
    track: "Follow my parcel",
    check:
      "Look at the parcel before you sign for it. Damaged, or something missing? Answer this message: we repair, replace or refund.",
  },
  refunded: {
    subject: "{{amount}} back for your order {{number}}",
    title: "A refund",
    card: "{{operator}} gives you back {{amount}} for your order {{number}}. It returns to the card you paid with, within a few days.",
    by_hand:
      "{{operator}} gives you back {{amount}} for your order {{number}}. The seller, {{seller}}, makes the transfer itself within 14 days.",
    reason: "Why",
  },
  cancelled_because: "What the workshop says about it",
  message: {
    title: "A word from {{operator}}",
    about: "Order {{number}}",
    answer: "You can answer the workshop directly: {{email}}.",
  },
  template: {
    late: {
      subject: "Your order {{number}}: a little more patience",
      text: "Dear {{name}},\n\nYour order {{number}} takes longer than we planned. We expect to finish it by …\n\nIf that day does not suit you, answer this message and we will find a way together.\n\nThank you for your patience,\n{{operator}}",
    },
    question: {
      subject: "Your order {{number}}: a question",
      text: "Dear {{name}},\n\nWe are preparing your order {{number}} and have a question:\n\n…\n\nYou can answer this message.\n\n{{operator}}",
    },
    part_ready: {
      subject: "Your order {{number}}: a part of it is ready",
      text: "Dear {{name}},\n\nA part of your order {{number}} is ready. You can fetch it now, or wait until all of it is: tell us what you prefer.\n\n{{operator}}",
    },
    delivery_day: {
      subject: "Your order {{number}}: which day suits you?",
      text: "Dear {{name}},\n\nYour order {{number}} is ready to leave. We could come on …, between … and … o’clock. Will somebody be there, and is there easy access for furniture?\n\n{{operator}}",
    },
    still_waiting: {
      subject: "Your order {{number}} is still waiting for you",
      text: "Dear {{name}},\n\nYour order {{number}} is ready and waits for you at the workshop. When could you come by?\n\n{{operator}}",
    },
    free: {
      subject: "Your order {{number}}",
      text: "Dear {{name}},\n\n…\n\n{{operator}}",
    },
  },
  document: {
    delivery_note: "Delivery note",
    number: "Order {{number}}",
    placed_on: "Ordered on {{date}}",
    from: "From",
    to: "To",
    made_by: "Made by {{operator}}",
    sold_by: "Sold by {{seller}}",
    ordered: "Ordered",
    packed: "In this parcel",
    piece: "Piece",
    delivery: "Delivery",
    phone: "Phone {{phone}}",
    not_an_invoice: "This note is not an invoice.",
    guarantee:
      "Two years of legal guarantee. You have 14 days after receipt to change your mind, with no reason to give.",
    received: "Received on, name and signature",
    page: "Page {{page}} of {{pages}}",
    parcel: "Parcel {{nth}} of {{count}}",
    piece_of: "Piece {{nth}} of {{count}}",
    ready_to: "Ready by {{date}}",
    file: { delivery_note: "delivery-note", address_label: "address-label", piece_labels: "piece-labels" },
  },
}
