export const fr = {
  order_delivery: {
    title: "Remise convenue",
    how: "Comment",
    promised: "Promis",
    slot: "Rendez-vous",
    floor: "Étage",
    ground: "Rez-de-chaussée",
    lift: "Ascenseur",
    with_lift: "Oui, les pièces y entrent",
    no_lift: "Non",
    method: {
      pickup_workshop: "Retrait à l’atelier",
      pickup_roubaix: "Retrait à Roubaix",
      parcel: "Colis",
      van: "Camionnette de l’atelier",
    },
  },
} as const
