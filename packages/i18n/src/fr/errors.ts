export const errors = {
  not_found: {
    title: "Cette page n’est pas sur l’établi",
    body: "L’adresse a changé, ou la pièce a trouvé sa maison. Rien d’autre n’est perdu : votre panier est intact.",
    to_pieces: "Voir les pièces",
    to_home: "Retour à l’accueil",
  },
  gone: {
    title: "Cette page a été retirée",
    body: "Les personnes dont elle parlait, ou l’atelier, ont choisi de ne plus la montrer. C’est leur droit, et nous le respectons partout.",
  },
  unexpected: {
    title: "Quelque chose a cassé chez nous",
    body: "La page n’a pas pu être préparée. Votre panier est gardé. Réessayez dans un instant ; si cela continue, écrivez-nous.",
    again: "Réessayer",
  },
} as const
