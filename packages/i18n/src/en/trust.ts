import type { trust as french } from "../fr/trust.js"
import type { TextsLike } from "../texts-shape.js"

export const trust: TextsLike<typeof french> = {
  title: "What you can count on",
  quality: {
    title: "Quality and guarantee",
    checks: "Checked before it leaves",
    supervision: "Who supervises the work",
    repair: "Repair",
    ask_repair: "Ask for a repair",
    spare_parts: "Spare parts",
    no_spare_parts: "The workshop announces no spare parts: take it that there are none.",
    returns: "Returns",
    returns_body:
      "You have 14 days after delivery to change your mind, with no reason given. The one exception is what was made to your own measurements.",
    guarantee_months_one: "On this piece: {{count}} month.",
    guarantee_months_other: "On this piece: {{count}} months.",
    terms: "The terms in full",
  },
  notice: {
    by_law: "Notice under Directive 2011/83/EU, wording in force since {{date}}.",
  },
  recognition: {
    title: "Public recognition",
    none: "Nothing to show right now. Only what a body has granted, what we have checked and what anybody can find in a register appears here.",
    kind: {
      agreement: "Accreditation",
      label: "Label",
      insertion_status: "Work-integration status",
      award: "Award",
    },
    by: "Granted by",
    number: "no. {{number}}",
    from_to: "Valid from {{from}} to {{to}}",
    since: "Since {{from}}",
    register: "Check in the register",
  },
}
