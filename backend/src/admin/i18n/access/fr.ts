export const fr = {
  access: {
    workshop: "Atelier",
    role: {
      platform: "Plateforme",
      manager: "Responsable",
      lister: "Fiches et commandes",
      accountant: "Comptabilité (lecture)",
      staff: "Boutique",
    },
    state: {
      invited: "Invité",
      active: "Actif",
      paused: "En pause",
      suspended: "Suspendu",
      left: "Parti",
    },
  },
} as const
