export const operator = {
  title: "Les ateliers",
  intro: "Quatre maisons qui forment et qui fabriquent, à Tournai, Courtrai, Charleroi et Roubaix.",
  pieces_one: "{{count}} pièce",
  pieces_other: "{{count}} pièces",
  visit: "Découvrir {{name}}",
  craft: "Ce qu’on y fait, et comment",
  contact: "Y aller, lui écrire",
  opening: "Heures d’ouverture",
  address: "Adresse",
  languages: "On y parle",
  language: { fr: "français", nl: "néerlandais", en: "anglais" },
  seen_in_roubaix: "Ses pièces se voient aussi à la boutique de Roubaix.",
  bespoke: "Une pièce à vos mesures ? Écrivez-leur : dites ce que vous cherchez, les cotes et la date.",
  seller: {
    title: "Qui vous vend",
    body: "L’atelier fait la pièce ; cette entité la vend et émet la facture.",
    register: "Registre : {{number}}",
    vat: "TVA : {{number}}",
    trader: "Vendeur professionnel : le droit de la consommation s’applique à vos achats.",
  },
  its_pieces: "Les pièces de {{name}}",
  all_pieces: "Toutes ses pièces ({{count}})",
  map: {
    label: "Carte de la région frontalière avec les villes des ateliers",
    france: "France",
    belgium: "Belgique",
    lille: "Lille",
    brussels: "Bruxelles",
    shop: "Boutique de Roubaix",
    note: "La boutique partagée est à Roubaix, chez FIBR&CO.",
  },
  how: {
    title: "Comment ça marche",
    intro: "Du panier à la table, sans surprise.",
    steps: {
      choose: {
        title: "Vous choisissez",
        body: "Chaque pièce dit où elle se trouve, si elle est prête ou combien de semaines demande sa fabrication. Rien n’est vendu qui ne puisse être fait.",
      },
      basket: {
        title: "Un seul panier",
        body: "Un tabouret de Tournai et une lampe de Roubaix vont dans le même panier. Il n’y a pas de compte à créer.",
      },
      delivery: {
        title: "Vous choisissez la livraison, atelier par atelier",
        body: "Retrait gratuit à l’atelier, retrait à la boutique de Roubaix pour ceux qui y déposent, colis ou camionnette de l’atelier. Nous livrons en France, en Belgique, aux Pays-Bas, au Luxembourg et en Allemagne. Prix et dates sont affichés avant de payer.",
      },
      pay: {
        title: "Vous payez en une fois",
        body: "Par virement avec une communication structurée (nous gardons les pièces sept jours), ou sur place au retrait. Aucun supplément selon le moyen de paiement.",
      },
      orders: {
        title: "Chaque atelier prépare sa commande",
        body: "Vous recevez une confirmation et un lien vers votre commande. Chaque atelier vous écrit quand c’est prêt, et vous envoie sa facture à son nom.",
      },
      after: {
        title: "Après",
        body: "Quatorze jours pour changer d’avis, sauf pour ce qui est fait selon vos propres mesures. Deux ans de garantie légale. Les ateliers réparent ce qu’ils font.",
      },
    },
    prices: {
      title: "Prix et TVA",
      body: "Les prix sont les mêmes pour tout le monde, TVA comprise. Chaque vendeur applique ses propres règles de TVA ; le détail est sur sa facture. Le montant d’éco-participation est indiqué quand il y en a un.",
    },
    roubaix: {
      title: "La boutique de Roubaix",
      body: "Un lieu pour voir, toucher, mesurer et retirer sa commande. On y trouve les pièces de FIBR&CO et d’ETAP'ATELIER ; les autres ateliers se visitent chez eux.",
      pieces: "Pièces à retirer à Roubaix",
    },
  },
} as const
