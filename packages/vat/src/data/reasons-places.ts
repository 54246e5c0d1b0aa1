import { type ReasonEntry } from "./reasons.js"

/** Where the goods go, and whose law that makes. */
export const placeReasons = {
  handed_over: {
    fr: "Le bien se trouve dans le pays suivant et y est remis à l'acheteur : {from_country}. TVA de ce pays, où que l'acheteur habite.",
    nl: "Het goed ligt en wordt overhandigd in: {from_country}. De btw van dat land geldt, waar de koper ook woont.",
    en: "The goods lie and are handed over in: {from_country}. The VAT of that country applies, wherever the buyer lives.",
    source: "dir. 2006/112 art. 31",
  },
  delivered_within_country: {
    fr: "Le bien part et arrive dans le même pays : {from_country}. TVA de ce pays.",
    nl: "Het goed vertrekt en komt aan in hetzelfde land: {from_country}. De btw van dat land geldt.",
    en: "The goods leave from and arrive in the same country: {from_country}. The VAT of that country applies.",
    source: "dir. 2006/112 art. 32",
  },
  leaves_the_union: {
    fr: "Départ : {from_country}. Arrivée hors de l'Union européenne : {to_country}. Exportation exonérée.",
    nl: "Vertrek: {from_country}. Aankomst buiten de Europese Unie: {to_country}. Vrijgestelde uitvoer.",
    en: "From: {from_country}. Arrival outside the European Union: {to_country}. Exempt export.",
    source: "dir. 2006/112 art. 146",
  },
  export_by_exempt_seller: {
    fr: "Le vendeur est aussi exonéré chez lui ; l'exportation est retenue, le montant est le même. À confirmer.",
    nl: "De verkoper is ook in eigen land vrijgesteld; uitvoer gaat voor, het bedrag is hetzelfde. Te bevestigen.",
    en: "The seller is exempt at home as well; export is chosen, the amount is the same. To be confirmed.",
    source: "dir. 2006/112 art. 146, 284, 288",
    uncertain: true,
  },
  export_of_margin_goods: {
    fr: "Bien d'occasion sous la marge : l'exportation est exonérée aussi, le prix baisse de la TVA de la marge. À confirmer.",
    nl: "Gebruikt goed onder de margeregeling: ook de uitvoer ervan is vrijgesteld, de prijs daalt met de btw over de marge. Te bevestigen.",
    en: "Second-hand goods under the margin scheme: their export is exempt as well, the price falls by the VAT on the margin. To be confirmed.",
    source: "dir. 2006/112 art. 321",
    uncertain: true,
  },
  intra_community_supply: {
    fr: "Départ : {from_country}. Arrivée : {to_country}. L'acheteur a un numéro de TVA valable ({number_country}) : livraison intracommunautaire exonérée, l'acheteur déclare la TVA chez lui.",
    nl: "Vertrek: {from_country}. Aankomst: {to_country}. De koper heeft een geldig btw-nummer ({number_country}): vrijgestelde intracommunautaire levering, de koper geeft de btw zelf aan.",
    en: "From: {from_country}. To: {to_country}. The buyer has a valid VAT number ({number_country}): exempt intra-Community supply, the buyer declares the VAT.",
    source: "dir. 2006/112 art. 138(1)",
  },
  distance_sale: {
    fr: "Départ : {from_country}. Arrivée : {to_country}. Vente à distance intracommunautaire.",
    nl: "Vertrek: {from_country}. Aankomst: {to_country}. Intracommunautaire afstandsverkoop.",
    en: "From: {from_country}. To: {to_country}. Intra-Community distance sale.",
    source: "dir. 2006/112 art. 14(4), 33(a)",
  },
  collected_elsewhere: {
    fr: "Le vendeur amène le bien pour cet acheteur au point de retrait : le transport compte, comme pour une livraison.",
    nl: "De verkoper brengt het goed voor deze koper naar het afhaalpunt: dat vervoer telt zoals een levering aan huis.",
    en: "The seller brings the goods to the pick-up point for this buyer: that transport counts as a delivery does.",
    source: "dir. 2006/112 art. 33(a)",
    uncertain: true,
  },
  company_without_number: {
    fr: "Entreprise sans numéro de TVA confirmé : TVA facturée comme à un particulier. Le pays (départ ou arrivée) se discute au-delà du seuil.",
    nl: "Onderneming zonder bevestigd btw-nummer: btw zoals bij een particulier. Boven de drempel is het land (vertrek of aankomst) voor discussie vatbaar.",
    en: "Company without a confirmed VAT number: VAT is charged as to a consumer. Above the threshold the country (departure or arrival) is open to debate.",
    source: "dir. 2006/112 art. 138(1)(b)",
    uncertain: true,
  },
  public_body_without_number: {
    fr: "Organisme public sans numéro de TVA : traité comme un particulier.",
    nl: "Openbaar bestuur zonder btw-nummer: behandeld als een particulier.",
    en: "Public body without a VAT number: treated as a consumer.",
    source: "dir. 2006/112 art. 3(1)",
  },
  number_of_departure_country: {
    fr: "Le numéro de TVA est du pays de départ ({from_country}) : pas de livraison intracommunautaire exonérée. TVA facturée comme à un particulier, à confirmer au-delà du seuil.",
    nl: "Het btw-nummer is van het land van vertrek ({from_country}): geen vrijgestelde intracommunautaire levering. Btw zoals bij een particulier, boven de drempel te bevestigen.",
    en: "The VAT number is of the departure country ({from_country}): no exempt intra-Community supply. VAT is charged as to a consumer, to be confirmed above the threshold.",
    source: "dir. 2006/112 art. 138(1)(b)",
    uncertain: true,
  },
  oss_option: {
    fr: "Le vendeur est inscrit à l'OSS : TVA du pays d'arrivée dès le premier euro ({to_country}).",
    nl: "De verkoper is ingeschreven voor OSS: btw van het land van aankomst vanaf de eerste euro ({to_country}).",
    en: "The seller is registered for the OSS: VAT of the country of arrival from the first euro ({to_country}).",
    source: "dir. 2006/112 art. 59c(3), 369a-369k",
  },
  foreign_stock_no_relief: {
    fr: "Le stock est hors du pays du vendeur ({seller_country}) : le seuil ne joue pas, TVA du pays d'arrivée ({to_country}).",
    nl: "De voorraad ligt buiten het land van de verkoper ({seller_country}): de drempel geldt niet, btw van het land van aankomst ({to_country}).",
    en: "The stock is outside the seller's country ({seller_country}): the threshold does not apply, VAT of the country of arrival ({to_country}).",
    source: "dir. 2006/112 art. 59c(1)(b)",
    uncertain: true,
  },
  threshold_not_exceeded: {
    fr: "Ventes à distance de l'année : {before_cents} + {adds_cents} = {after_cents} ; année précédente : {previous_cents}. Seuil de {limit_cents} non dépassé : TVA du pays de départ ({from_country}).",
    nl: "Afstandsverkopen van dit jaar: {before_cents} + {adds_cents} = {after_cents}; vorig jaar: {previous_cents}. Drempel van {limit_cents} niet overschreden: btw van het land van vertrek ({from_country}).",
    en: "Distance sales of the year: {before_cents} + {adds_cents} = {after_cents}; last year: {previous_cents}. Threshold of {limit_cents} not exceeded: VAT of the departure country ({from_country}).",
    source: "dir. 2006/112 art. 59c(1)",
  },
  threshold_crossed: {
    fr: "Ventes à distance de l'année : {before_cents} + {adds_cents} = {after_cents}. Cette vente dépasse le seuil de {limit_cents} : elle est taxée dans le pays d'arrivée ({to_country}).",
    nl: "Afstandsverkopen van dit jaar: {before_cents} + {adds_cents} = {after_cents}. Deze verkoop gaat over de drempel van {limit_cents}: btw van het land van aankomst ({to_country}).",
    en: "Distance sales of the year: {before_cents} + {adds_cents} = {after_cents}. This sale passes the threshold of {limit_cents}: VAT of the country of arrival ({to_country}).",
    source: "dir. 2006/112 art. 59c(2)",
  },
  threshold_exceeded: {
    fr: "Seuil de {limit_cents} déjà dépassé (cette année : {before_cents}, année précédente : {previous_cents}) : TVA du pays d'arrivée ({to_country}).",
    nl: "Drempel van {limit_cents} al overschreden (dit jaar: {before_cents}, vorig jaar: {previous_cents}): btw van het land van aankomst ({to_country}).",
    en: "Threshold of {limit_cents} already exceeded (this year: {before_cents}, last year: {previous_cents}): VAT of the country of arrival ({to_country}).",
    source: "dir. 2006/112 art. 59c(2)",
  },
} as const satisfies Record<string, ReasonEntry>
