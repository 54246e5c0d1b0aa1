export const trust = {
  title: "Ce sur quoi vous pouvez compter",
  quality: {
    title: "Qualité et garantie",
    checks: "Contrôlé avant de partir",
    supervision: "Qui encadre le travail",
    repair: "Réparation",
    ask_repair: "Demander une réparation",
    spare_parts: "Pièces de rechange",
    no_spare_parts: "L’atelier n’annonce aucune pièce de rechange : considérez qu’il n’y en a pas.",
    returns: "Retour",
    returns_body:
      "Vous avez 14 jours après réception pour changer d’avis, sans donner de raison. Seule exception : ce qui est fait selon vos propres mesures.",
    guarantee_months_one: "Sur cette pièce : {{count}} mois.",
    guarantee_months_other: "Sur cette pièce : {{count}} mois.",
    terms: "Les conditions en entier",
  },
  notice: {
    by_law: "Avis prévu par la directive 2011/83/UE, texte en vigueur depuis le {{date}}.",
  },
  recognition: {
    title: "Reconnaissance publique",
    none: "Rien à montrer en ce moment. N’apparaît ici que ce qu’un organisme a délivré, que nous avons vérifié et que chacun peut retrouver dans un registre.",
    kind: {
      agreement: "Agrément",
      label: "Label",
      insertion_status: "Statut d’insertion",
      award: "Prix",
    },
    by: "Délivré par",
    number: "n° {{number}}",
    from_to: "Valable du {{from}} au {{to}}",
    since: "Depuis le {{from}}",
    register: "Vérifier dans le registre",
  },
} as const
