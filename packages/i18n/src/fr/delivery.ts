/** How pieces come, as piece page, checkout, order and mails say it. */
export const delivery = {
  slot: {
    label: "Quand venez-vous ?",
    hint: "Tout sera prêt à ces moments-là. Un empêchement ? Prévenez l’atelier.",
    choose: "Choisissez un moment",
    agreed: "Retrait : {{slot}}",
    gone: "Le moment choisi n’est plus possible. Choisissez-en un autre.",
  },
  stairs: {
    floor: "À quel étage ?",
    ground: "Rez-de-chaussée",
    lift: "Il y a un ascenseur où les pièces entrent",
    per_floor: "Monté chez vous : {{price}} par étage sans ascenseur.",
    free_lift: "Rien de plus avec un ascenseur.",
    door: "Livré au pas de la porte : l’atelier ne monte pas les étages.",
    carried_one: "Monté au {{count}}er étage, sans ascenseur : {{price}} compris.",
    carried_other: "Monté au {{count}}e étage, sans ascenseur : {{price}} compris.",
    lifted_one: "Monté au {{count}}er étage, par l’ascenseur.",
    lifted_other: "Monté au {{count}}e étage, par l’ascenseur.",
  },
  transfer: "Part pour Roubaix chaque {{weekdays}} ; prêt là-bas dès le {{day}}.",
  unavailable: {
    parcel: "Trop grand, trop lourd ou trop loin pour un colis.",
    van: "La camionnette de l’atelier n’apporte pas cela à cette adresse.",
  },
  not_now: "Cette pièce ne peut pas être commandée en ce moment : nous n’avons pas de date à vous donner.",
  pickup_remains: "Venir chercher reste possible, au même prix pour tout le monde.",
} as const
