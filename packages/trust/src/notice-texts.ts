import type { GuaranteeNotice } from "./guarantee-notice.js"

const url = (language: string) =>
  `https://europa.eu/youreurope/citizens/consumers/shopping/guarantees-and-returns/index_${language}.htm`

/** Wordings by the day from which they hold. A new one is added below, none is changed. */
export const NOTICES: readonly GuaranteeNotice[] = [
  {
    valid_from: "2026-09-27",
    official: null,
    texts: {
      fr: {
        title: "Garantie légale de conformité",
        duration: "2 ans au moins",
        body: "Si la pièce présente un défaut qui existait à la livraison, ou ne correspond pas à ce qui était annoncé, le vendeur la répare ou la remplace sans frais. Si ce n’est pas possible, il en réduit le prix ou vous rembourse.",
        longer:
          "Cette garantie est un droit dans toute l’Union européenne. La durée peut être plus longue dans certains pays.",
        link: "Vos droits, sur « L’Europe est à vous »",
      },
      nl: {
        title: "Wettelijke garantie van overeenstemming",
        duration: "minstens 2 jaar",
        body: "Heeft het stuk een gebrek dat er bij de levering al was, of is het niet wat u beloofd werd, dan herstelt of vervangt de verkoper het kosteloos. Kan dat niet, dan krijgt u een prijsvermindering of uw geld terug.",
        longer: "Deze garantie geldt in de hele Europese Unie. In sommige landen duurt ze langer.",
        link: "Uw rechten, op “Uw Europa”",
      },
      en: {
        title: "Legal guarantee of conformity",
        duration: "at least 2 years",
        body: "If the piece has a fault that was there on delivery, or is not what was promised, the seller repairs or replaces it free of charge. Where that cannot be done, you get a lower price or your money back.",
        longer: "This guarantee is your right throughout the European Union. In some countries it lasts longer.",
        link: "Your rights, on Your Europe",
      },
    },
    url: { fr: url("fr"), nl: url("nl"), en: url("en") },
  },
]
