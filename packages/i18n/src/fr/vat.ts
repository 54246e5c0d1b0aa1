/** Each seller's own VAT, as basket, order and mails show it. */
export const vat = {
  title: "TVA, vendeur par vendeur",
  later: "La TVA de chaque vendeur s’affiche dès que la livraison est choisie.",
  included: "dont TVA {{rate}}, {{country}}",
  base: "sur {{net}} hors TVA",
  net: "à payer",
  deducted: "TVA non facturée",
  total: "Total à payer",
  total_included: "Total, TVA comprise",
  seller: "{{seller}}, TVA {{number}}",
  eco: "dont éco-part. {{amount}}",
  eco_each: "dont éco-part. {{amount}} la pièce",
  check: {
    valid: "Le registre européen confirme le numéro {{number}}.",
    invalid:
      "Le registre européen ne connaît pas le numéro {{number}}. La TVA est donc comptée. Corrigez le numéro, ou continuez ainsi.",
    silent:
      "Le registre européen ne répond pas en ce moment, la TVA est donc comptée. Continuez sans attendre : une fois le numéro {{number}} confirmé, écrivez au vendeur avec votre référence. Il corrige la facture et rembourse la TVA si elle n’était pas due.",
  },
  after: {
    invalid: "Le registre européen ne connaissait pas le numéro {{number}} : la TVA a été comptée.",
    silent:
      "Le registre européen ne répondait pas : la TVA a été comptée. Une fois le numéro {{number}} confirmé, écrivez au vendeur avec votre référence : il corrige la facture et rembourse la TVA si elle n’était pas due.",
  },
  foreign_stock:
    "{{seller}} n’a pas de numéro de TVA ici ({{country}}) : ses pièces ne peuvent pas être gardées à cet endroit ({{place}}). Laissez-les dans son pays, ou ajoutez d’abord son immatriculation sur sa fiche de vendeur.",
  number: {
    malformed: "Ce numéro de TVA n’est pas complet ou contient une faute de frappe. Exemple : FR 83 999001019.",
    unknown_country:
      "Commencez par les deux lettres d’un pays de l’Union européenne, comme BE ou FR. Nous ne pouvons pas vérifier un numéro d’un autre pays : laissez alors ce champ vide, la TVA sera comptée.",
  },
} as const
