import type { TextsLike } from "../texts-shape.js"
import type { vat as french } from "../fr/vat.js"

export const vat: TextsLike<typeof french> = {
  title: "VAT, seller by seller",
  later: "Each seller’s VAT appears once you have chosen how to receive the pieces.",
  included: "including {{rate}} VAT, {{country}}",
  base: "on {{net}} before VAT",
  net: "to pay",
  deducted: "VAT not charged",
  total: "Total to pay",
  total_included: "Total, VAT included",
  seller: "{{seller}}, VAT {{number}}",
  eco: "incl. {{amount}} eco-contribution",
  eco_each: "incl. {{amount}} eco-contribution each",
  check: {
    valid: "The European register confirms the number {{number}}.",
    invalid:
      "The European register does not know the number {{number}}, so VAT is charged. Correct the number, or go on like this.",
    silent:
      "The European register is not answering just now, so VAT is charged. No need to wait: once the number {{number}} is confirmed, write to the seller with your reference. They correct the invoice and refund the VAT if it was not due.",
  },
  after: {
    invalid: "The European register did not know the number {{number}}: VAT was charged.",
    silent:
      "The European register did not answer: VAT was charged. Once the number {{number}} is confirmed, write to the seller with your reference: they correct the invoice and refund the VAT if it was not due.",
  },
  foreign_stock:
    "{{seller}} has no VAT number here ({{country}}): its pieces may not be kept at this place ({{place}}). Leave them in its own country, or first add its registration to its seller’s page.",
  number: {
    malformed: "This VAT number is incomplete or has a typing error. Example: BE 0999.001.911.",
    unknown_country:
      "Begin with the two letters of a country of the European Union, such as BE or FR. We cannot check a number of another country: leave this field empty then, and VAT is charged.",
  },
}
