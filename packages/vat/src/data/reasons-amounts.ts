import { type ReasonEntry } from "./reasons.js"

/** How the cents came about. */
export const amountReasons = {
  vat_inside_price: {
    fr: "{gross_cents} TVA comprise à {rate_bp} : TVA {vat_cents}, hors TVA {net_cents}.",
    nl: "{gross_cents} inclusief btw aan {rate_bp}: btw {vat_cents}, zonder btw {net_cents}.",
    en: "{gross_cents} including VAT at {rate_bp}: VAT {vat_cents}, without VAT {net_cents}.",
    source: "dir. 2006/112 art. 73, 78",
  },
  no_vat_in_price: {
    fr: "Aucune TVA dans le prix : {gross_cents} à payer.",
    nl: "Geen btw in de prijs: te betalen {gross_cents}.",
    en: "No VAT in the price: {gross_cents} to pay.",
    source: "dir. 2006/112 art. 132, 284",
  },
  net_price_paid: {
    fr: "L'acheteur paie le prix catalogue {gross_cents} moins la TVA du pays de départ qu'il contient ({removed_cents}) : {net_cents}.",
    nl: "De koper betaalt de catalogusprijs {gross_cents} min de btw van het land van vertrek die erin zit ({removed_cents}): {net_cents}.",
    en: "The buyer pays the catalogue price {gross_cents} less the VAT of the departure country it contains ({removed_cents}): {net_cents}.",
    source: "dir. 2006/112 art. 73, 138, 146, 194",
  },
  vat_inside_margin: {
    fr: "Vente {selling_cents} − achat {cost_cents} = marge {margin_cents} ; TVA comprise dans la marge à {rate_bp} : {vat_cents}. Usage interne.",
    nl: "Verkoop {selling_cents} − aankoop {cost_cents} = marge {margin_cents}; btw in de marge aan {rate_bp}: {vat_cents}. Intern gebruik.",
    en: "Sale {selling_cents} − purchase {cost_cents} = margin {margin_cents}; VAT inside the margin at {rate_bp}: {vat_cents}. Internal use.",
    source: "dir. 2006/112 art. 315 ; CGI 297 A ; AR 53",
  },
  shipping_follows_goods: {
    fr: "Le transport suit le bien : même pays, même taux, même régime ({shipping_cents}).",
    nl: "De verzending volgt het goed: zelfde land, zelfde tarief, zelfde regeling ({shipping_cents}).",
    en: "Shipping follows the goods: same country, same rate, same scheme ({shipping_cents}).",
    source: "dir. 2006/112 art. 78(b)",
  },
  shipping_in_margin: {
    fr: "Le transport facturé ({shipping_cents}) entre dans le prix de vente, donc dans la marge.",
    nl: "De aangerekende verzending ({shipping_cents}) hoort bij de verkoopprijs, en dus bij de marge.",
    en: "The shipping charged ({shipping_cents}) is part of the selling price, and so of the margin.",
    source: "dir. 2006/112 art. 312(1), 315",
    uncertain: true,
  },
} as const satisfies Record<string, ReasonEntry>
