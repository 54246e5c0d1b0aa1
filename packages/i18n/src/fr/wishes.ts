export const wishes = {
  title: "Vos envies",
  add: "Ajouter à mes envies",
  remove: "Retirer de mes envies",
  see: "Voir mes envies",
  device:
    "Cette liste reste sur cet appareil : pas de compte, pas de cookie. Pour la montrer, cette page demande seulement ces pièces-là.",
  no_script:
    "La liste se garde dans le navigateur, avec JavaScript. Sans lui, gardez l’adresse des pièces dans vos favoris ; un lien partagé, lui, s’ouvre ici sans rien.",
  empty: "Rien pour l’instant. Le cœur sur la page d’une pièce la met ici.",
  shared: "Une liste partagée avec vous.",
  keep: "Garder ces pièces dans mes envies",
  kept: "C’est gardé.",
  share: "Lien à partager",
  copy: "Copier le lien",
  copied: "Le lien est copié.",
  to_pieces: "Voir les pièces",
  gone_one: "{{count}} pièce n’est plus montrée.",
  gone_other: "{{count}} pièces ne sont plus montrées.",
} as const
