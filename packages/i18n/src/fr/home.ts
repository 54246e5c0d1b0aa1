export const home = {
  title: "Établi – le mobilier de quatre ateliers",
  headline: "Des meubles faits par des mains qui apprennent, et par celles qui leur montrent.",
  lead: "Quatre ateliers, d’un côté et de l’autre de la frontière. Un seul panier.",
  see_pieces: "Voir les pièces",
  see_workshops: "Rencontrer les ateliers",
  room_alt: "Une pièce claire, meublée avec ce que font les quatre ateliers",
  ready: {
    title: "Prêt cette semaine",
    body: "Sur l’étagère, à retirer ou à envoyer.",
    all: "Tout ce qui est prêt",
  },
  shelves: { title: "Par rayon" },
  workshops: {
    title: "Quatre ateliers",
    body: "On y forme, on y répare, on y fabrique. À quarante minutes les uns des autres, sauf Charleroi, qui vaut le train.",
    map: "Carte des ateliers : {{towns}}",
    all: "Les ateliers en détail",
  },
  border: {
    title: "Acheter par-dessus la frontière",
    price: {
      title: "Un prix, le même partout",
      body: "Le prix affiché est celui que vous payez, TVA comprise, que vous habitiez Lille, Gand ou Luxembourg.",
    },
    delivery: {
      title: "Une livraison par atelier",
      body: "Retrait à l’atelier ou à Roubaix, colis, camionnette : vous choisissez pour chacun, avec le prix et les dates sous les yeux.",
    },
    order: {
      title: "Un paiement, une commande par atelier",
      body: "Vous payez une fois. Chaque atelier reçoit sa commande, la prépare et vous envoie sa facture.",
    },
    more: "Comment ça marche, en entier",
  },
  roubaix: {
    title: "Voir et toucher, à Roubaix",
    body: "Les pièces de FIBR&CO et d’ETAP'ATELIER y sont côte à côte. Asseyez-vous, ouvrez les tiroirs.",
    more: "Horaires et adresse",
  },
} as const
