import { type ReasonEntry } from "./reasons.js"

/** What the seller's status and the goods make of it. */
export const statusReasons = {
  seller_status_standard: {
    fr: "Au {date}, le vendeur ({seller_country}) relève du régime normal.",
    nl: "Op {date} valt de verkoper ({seller_country}) onder de normale regeling.",
    en: "On {date} the seller ({seller_country}) is under the normal rules.",
    source: "CGI 256 ; CTVA 2",
  },
  seller_status_franchise: {
    fr: "Au {date}, le vendeur ({seller_country}) est en franchise de TVA.",
    nl: "Op {date} valt de verkoper ({seller_country}) onder de vrijstellingsregeling voor kleine ondernemingen.",
    en: "On {date} the seller ({seller_country}) is under the small business exemption.",
    source: "CGI 293 B ; CTVA 56bis",
  },
  seller_status_exempt_nonprofit: {
    fr: "Au {date}, le vendeur ({seller_country}) est un organisme sans but lucratif exonéré.",
    nl: "Op {date} is de verkoper ({seller_country}) een vrijgestelde vereniging zonder winstoogmerk.",
    en: "On {date} the seller ({seller_country}) is an exempt non-profit body.",
    source: "CGI 261, 7-1° ; CTVA 44",
  },
  seller_status_margin: {
    fr: "Au {date}, le vendeur ({seller_country}) est un assujetti-revendeur au régime de la marge.",
    nl: "Op {date} is de verkoper ({seller_country}) een wederverkoper onder de margeregeling.",
    en: "On {date} the seller ({seller_country}) is a dealer under the margin scheme.",
    source: "CGI 297 A ; CTVA 58 §4",
  },
  exempt_at_home: {
    fr: "La vente est située dans le pays du vendeur ({in_country}) : son exonération vaut, aucune TVA.",
    nl: "De verkoop vindt plaats in het land van de verkoper ({in_country}): zijn vrijstelling geldt, geen btw.",
    en: "The sale is located in the seller's country ({in_country}): its exemption holds, no VAT.",
    source: "dir. 2006/112 art. 132, 284",
  },
  sme_exemption: {
    fr: "Le vendeur a un numéro EX valable dans le pays où la vente est située ({in_country}) : exonérée. L'accord de ce régime avec les ventes à distance est à confirmer.",
    nl: "De verkoper heeft een EX-nummer voor het land waar de verkoop plaatsvindt ({in_country}): vrijgesteld. Hoe dit met afstandsverkopen samengaat, is te bevestigen.",
    en: "The seller has an EX number for the country in which the sale is located ({in_country}): exempt. How this combines with distance sales is to be confirmed.",
    source: "dir. 2020/285, art. 284-284b",
    uncertain: true,
  },
  exemption_stays_at_home: {
    fr: "L'exonération du vendeur s'arrête à son pays ({seller_country}) : la vente est taxée ({in_country}).",
    nl: "De vrijstelling van de verkoper stopt aan de grens ({seller_country}): de verkoop wordt belast ({in_country}).",
    en: "The seller's exemption stops at the border of its country ({seller_country}): the sale is taxed ({in_country}).",
    source: "dir. 2006/112 art. 283(1)(c), 284",
  },
  exempt_is_not_intra_community: {
    fr: "Numéro de TVA valable d'un autre État, mais la vente exonérée chez le vendeur n'est pas une livraison intracommunautaire.",
    nl: "Geldig btw-nummer van een andere lidstaat, maar een bij de verkoper vrijgestelde verkoop is geen intracommunautaire levering.",
    en: "Valid VAT number of another state, but a sale exempt at the seller's is no intra-Community supply.",
    source: "dir. 2006/112 art. 139(1)",
  },
  margin_scheme: {
    fr: "Bien d'occasion d'un assujetti-revendeur : TVA du pays de départ ({from_country}) sur la marge, ni taux ni TVA sur le document.",
    nl: "Gebruikt goed van een wederverkoper: btw van het land van vertrek ({from_country}) over de marge, geen tarief of btw op het document.",
    en: "Second-hand goods of a dealer: VAT of the departure country ({from_country}) on the margin, neither rate nor VAT on the document.",
    source: "dir. 2006/112 art. 313-325",
  },
  margin_not_for_new_goods: {
    fr: "Bien neuf : le régime de la marge ne vaut pas, régime normal.",
    nl: "Nieuw goed: de margeregeling geldt niet, normale regeling.",
    en: "New goods: the margin scheme does not apply, normal rules.",
    source: "dir. 2006/112 art. 311(1)(1)",
  },
  margin_no_border: {
    fr: "La frontière ne change rien au régime de la marge : ni vente à distance, ni exonération.",
    nl: "De grens verandert niets aan de margeregeling: geen afstandsverkoop, geen vrijstelling.",
    en: "The border changes nothing for the margin scheme: no distance sale, no exemption.",
    source: "dir. 2006/112 art. 35, 139(3)",
  },
  reverse_charge: {
    fr: "Le vendeur n'est ni établi ni immatriculé dans le pays de la vente ({in_country}), l'acheteur y a un numéro valable : l'acheteur doit la TVA ({article}).",
    nl: "De verkoper is niet gevestigd of geregistreerd in het land van de verkoop ({in_country}), de koper heeft er een geldig nummer: de koper is de btw verschuldigd ({article}).",
    en: "The seller is neither established nor registered in the country of the sale ({in_country}), the buyer has a valid number there: the buyer owes the VAT ({article}).",
    source: "dir. 2006/112 art. 194",
    uncertain: true,
  },
  registered_charges_vat: {
    fr: "Le vendeur est immatriculé dans le pays de la vente ({in_country}) sans y avoir son siège : par prudence il facture la TVA. {article} peut demander l'autoliquidation s'il n'y a pas d'établissement stable ; à confirmer.",
    nl: "De verkoper is geregistreerd in het land van de verkoop ({in_country}) maar heeft er zijn zetel niet: voorzichtigheidshalve rekent hij btw aan. Zonder vaste inrichting kan {article} verlegging vragen; te bevestigen.",
    en: "The seller is registered in the country of the sale ({in_country}) without its seat there: to be prudent it charges VAT. Without a fixed establishment {article} may ask for the reverse charge; to be confirmed.",
    source: "dir. 2006/112 art. 194",
    uncertain: true,
  },
  social_rate: {
    fr: "Organisme belge reconnu et bien collecté gratuitement : taux de {rate_bp}.",
    nl: "Erkende Belgische instelling en gratis ingezameld goed: tarief van {rate_bp}.",
    en: "Recognised Belgian body and goods collected free of charge: rate of {rate_bp}.",
    source: "AR/KB 20, table A, XXIIIbis",
  },
  social_rate_not_for_these_goods: {
    fr: "Le vendeur est reconnu pour le taux social belge, mais ce bien n'a pas été collecté gratuitement et vendu tel quel : taux normal de {rate_bp}. Pour un bien donné puis transformé, à confirmer.",
    nl: "De verkoper is erkend voor het Belgische sociale tarief, maar dit goed is niet gratis ingezameld en als zodanig verkocht: normaal tarief van {rate_bp}. Voor een geschonken en bewerkt goed te bevestigen.",
    en: "The seller is recognised for the Belgian social rate, but these goods were not collected free of charge and sold as they are: normal rate of {rate_bp}. To be confirmed for donated goods that were transformed.",
    source: "AR/KB 20, table A, XXIIIbis §1-4",
    uncertain: true,
  },
  standard_rate: {
    fr: "Taux normal ({in_country}) : {rate_bp}.",
    nl: "Normaal tarief ({in_country}): {rate_bp}.",
    en: "Normal rate ({in_country}): {rate_bp}.",
    source: "dir. 2006/112 art. 96",
  },
} as const satisfies Record<string, ReasonEntry>
