/** Things that the seller, its accountant or the shop must know or do. The codes are stable: they are stored. */
export type WarningCode =
  | "be_vat_registration_required"
  | "de_vat_registration_required"
  | "distance_sale_threshold_crossed_by_this_sale"
  | "distance_sale_threshold_near"
  | "ec_sales_list"
  | "exempt_supply_is_not_ic_supply"
  | "exemption_does_not_travel"
  | "export_proof_required"
  | "fr_vat_registration_required"
  | "franchise_not_valid_abroad"
  | "franchise_supply_is_not_ic_supply"
  | "ic_exemption_needs_transport_proof"
  | "lu_vat_registration_required"
  | "margin_goods_taxed_at_departure"
  | "margin_scheme_not_for_new_goods"
  | "margin_zero_cost_same_vat_as_standard"
  | "nl_vat_registration_required"
  | "no_cross_border_transport_no_exemption"
  | "oss_or_destination_registration_required"
  | "own_stock_abroad_art17_transfer"
  | "reverse_charge_only_without_fixed_establishment"
  | "sme_ex_number_on_document"
  | "social_rate_only_for_freely_collected_goods"
  | "threshold_relief_not_available_for_foreign_stock"
  | "transformed_goods_check_second_hand_status"
  | "vat_number_invalid_charge_vat"

/** `blocking`: the sale is decided, but the seller may not lawfully make it as things stand. */
export type WarningEntry = { fr: string; nl: string; en: string; blocking?: true }

const registration = (fr: string, nl: string, en: string): WarningEntry => ({
  fr: `Le vendeur a un stock ${fr} sans y être immatriculé à la TVA : immatriculation nécessaire avant de vendre.`,
  nl: `De verkoper heeft voorraad in ${nl} zonder daar een btw-nummer te hebben: eerst registreren, dan verkopen.`,
  en: `The seller keeps stock in ${en} without a VAT registration there: register before selling.`,
  blocking: true,
})

/** A sentence for each warning; when each comes is told in docs/decisions/050-vat.md. */
export const warningTexts: Readonly<Record<WarningCode, WarningEntry>> = {
  be_vat_registration_required: registration("en Belgique", "België", "Belgium"),
  de_vat_registration_required: registration("en Allemagne", "Duitsland", "Germany"),
  fr_vat_registration_required: registration("en France", "Frankrijk", "France"),
  lu_vat_registration_required: registration("au Luxembourg", "Luxemburg", "Luxembourg"),
  nl_vat_registration_required: registration("aux Pays-Bas", "Nederland", "the Netherlands"),
  distance_sale_threshold_crossed_by_this_sale: {
    fr: "Cette vente franchit le seuil de 10 000 € : elle et les suivantes sont taxées dans le pays d'arrivée.",
    nl: "Met deze verkoop gaat u over de drempel van € 10.000: vanaf nu geldt de btw van het land van aankomst.",
    en: "This sale crosses the EUR 10,000 threshold: it and the following ones carry the VAT of the country of arrival.",
  },
  distance_sale_threshold_near: {
    fr: "Le seuil de 10 000 € de ventes à distance est atteint à 80 % ou plus : préparez l'inscription au guichet unique (OSS).",
    nl: "80 % of meer van de drempel van € 10.000 voor afstandsverkopen is bereikt: bereid de inschrijving voor het éénloketsysteem (OSS) voor.",
    en: "80% or more of the EUR 10,000 distance selling threshold is reached: prepare the registration for the one-stop shop (OSS).",
  },
  ec_sales_list: {
    fr: "À reprendre dans l'état récapitulatif des clients (France) ou le relevé intracommunautaire (Belgique).",
    nl: "Op te nemen in de intracommunautaire opgave.",
    en: "To be entered in the EC sales list (recapitulative statement).",
  },
  exempt_supply_is_not_ic_supply: {
    fr: "Une livraison exonérée sans droit à déduction n'est pas une livraison intracommunautaire : pas d'état récapitulatif.",
    nl: "Een levering die zonder recht op aftrek is vrijgesteld, is geen intracommunautaire levering: niet in de opgave.",
    en: "A supply exempt without right of deduction is no intra-Community supply: keep it out of the EC sales list.",
  },
  exemption_does_not_travel: {
    fr: "L'exonération du pays du vendeur ne vaut pas dans le pays où la vente est taxée.",
    nl: "De vrijstelling van het land van de verkoper geldt niet in het land waar de verkoop wordt belast.",
    en: "The exemption of the seller's country does not hold in the country where the sale is taxed.",
  },
  export_proof_required: {
    fr: "Conservez la preuve de sortie de l'Union (déclaration d'exportation).",
    nl: "Bewaar het bewijs dat de goederen de Unie hebben verlaten (uitvoeraangifte).",
    en: "Keep the proof that the goods left the Union (export declaration).",
  },
  franchise_not_valid_abroad: {
    fr: "La franchise ne vaut que dans le pays du vendeur : ici la TVA est due, faute de numéro EX pour ce pays.",
    nl: "De vrijstelling voor kleine ondernemingen geldt alleen in het eigen land: zonder EX-nummer is hier btw verschuldigd.",
    en: "The small business exemption holds in the seller's own country only: without an EX number VAT is due here.",
  },
  franchise_supply_is_not_ic_supply: {
    fr: "La vente d'un vendeur en franchise n'est pas une livraison intracommunautaire : la facture reste sous la franchise.",
    nl: "Een verkoop onder de vrijstellingsregeling is geen intracommunautaire levering: de factuur blijft onder die regeling.",
    en: "A sale under the small business exemption is no intra-Community supply: the invoice stays under the exemption.",
  },
  ic_exemption_needs_transport_proof: {
    fr: "L'exonération demande la preuve du transport vers un autre État membre (deux pièces indépendantes).",
    nl: "De vrijstelling vraagt bewijs van vervoer naar een andere lidstaat (twee onafhankelijke stukken).",
    en: "The exemption needs proof of transport to another member state (two independent pieces).",
  },
  margin_goods_taxed_at_departure: {
    fr: "Biens sous le régime de la marge : taxés au départ, ni vente à distance, ni OSS, ni exonération intracommunautaire.",
    nl: "Goederen onder de margeregeling: belast bij vertrek, geen afstandsverkoop, geen OSS, geen vrijstelling voor bedrijven.",
    en: "Goods under the margin scheme: taxed at departure, no distance sale, no OSS, no intra-Community exemption.",
  },
  margin_scheme_not_for_new_goods: {
    fr: "Le régime de la marge ne vaut pas pour des biens neufs : régime normal.",
    nl: "De margeregeling geldt niet voor nieuwe goederen: normale regeling.",
    en: "The margin scheme is not for new goods: normal rules.",
  },
  margin_zero_cost_same_vat_as_standard: {
    fr: "Prix d'achat nul : la TVA sur la marge égale celle du régime normal, seul le document change. À confirmer avec votre comptable.",
    nl: "Aankoopprijs nul: de btw op de marge is gelijk aan die van de normale regeling, alleen het document verschilt. Vraag het uw boekhouder.",
    en: "Purchase price zero: the VAT on the margin equals that of the normal rules, only the document differs. Ask your accountant.",
  },
  no_cross_border_transport_no_exemption: {
    fr: "Le bien ne quitte pas le pays : pas d'exonération, malgré le numéro de TVA étranger.",
    nl: "Het goed verlaat het land niet: geen vrijstelling, ook al is het btw-nummer buitenlands.",
    en: "The goods do not leave the country: no exemption, in spite of the foreign VAT number.",
  },
  oss_or_destination_registration_required: {
    fr: "TVA due dans le pays d'arrivée : inscription à l'OSS ou immatriculation dans ce pays nécessaire.",
    nl: "Btw verschuldigd in het land van aankomst: inschrijving voor OSS of registratie in dat land nodig.",
    en: "VAT is due in the country of arrival: registration for the OSS or in that country is needed.",
  },
  own_stock_abroad_art17_transfer: {
    fr: "Stock propre hors du pays du vendeur : son envoi était un transfert assimilé à une livraison (registre des transferts).",
    nl: "Eigen voorraad buiten het land van de verkoper: de overbrenging gold als levering (register van overbrengingen).",
    en: "Own stock outside the seller's country: bringing it there was a deemed supply (transfer register).",
  },
  reverse_charge_only_without_fixed_establishment: {
    fr: "Autoliquidation par l'acheteur : elle tombe si le lieu de vente est un établissement stable du vendeur.",
    nl: "Btw verlegd naar de koper: dit vervalt als de winkel een vaste inrichting van de verkoper is.",
    en: "Reverse charge to the buyer: it falls away if the shop is a fixed establishment of the seller.",
  },
  sme_ex_number_on_document: {
    fr: "Exonéré par le régime PME transfrontalier : indiquez le numéro EX sur le document.",
    nl: "Vrijgesteld door de grensoverschrijdende kmo-regeling: vermeld het EX-nummer op het document.",
    en: "Exempt under the cross-border SME scheme: put the EX number on the document.",
  },
  social_rate_only_for_freely_collected_goods: {
    fr: "Le taux de 6 % ne vaut que pour des biens collectés gratuitement et vendus tels quels : taux normal.",
    nl: "Het tarief van 6 % geldt alleen voor gratis ingezamelde goederen die als zodanig worden verkocht: normaal tarief.",
    en: "The 6% rate is only for goods collected free of charge and sold as they are: normal rate.",
  },
  threshold_relief_not_available_for_foreign_stock: {
    fr: "Le seuil de 10 000 € ne joue pas pour un stock hors du pays du vendeur : TVA du pays d'arrivée.",
    nl: "De drempel van € 10.000 geldt niet voor voorraad buiten het land van de verkoper: btw van het land van aankomst.",
    en: "The EUR 10,000 threshold does not apply to stock outside the seller's country: VAT of the country of arrival.",
  },
  transformed_goods_check_second_hand_status: {
    fr: "Bien transformé : le régime de la marge ne vaut que s'il est resté le même bien d'occasion. À vérifier.",
    nl: "Bewerkt goed: de margeregeling geldt alleen als het nog hetzelfde gebruikte goed is. Na te gaan.",
    en: "Transformed goods: the margin scheme holds only while they are still the same second-hand goods. To be checked.",
  },
  vat_number_invalid_charge_vat: {
    fr: "Numéro de TVA non confirmé : la TVA est facturée, elle pourra être corrigée une fois le numéro confirmé.",
    nl: "Btw-nummer niet bevestigd: de btw wordt aangerekend en kan worden rechtgezet zodra het nummer bevestigd is.",
    en: "VAT number not confirmed: VAT is charged and can be corrected once the number is confirmed.",
  },
}

export function isWarningCode(code: string): code is WarningCode {
  return code in warningTexts
}
