import type { TextsLike } from "@etabli/i18n"
import type { fr } from "./fr"

export const nl: TextsLike<typeof fr> = {
  access: {
    workshop: "Atelier",
    role: {
      platform: "Platform",
      manager: "Verantwoordelijke",
      lister: "Stukken en bestellingen",
      accountant: "Boekhouding (alleen lezen)",
      staff: "Winkel",
    },
    state: {
      invited: "Uitgenodigd",
      active: "Actief",
      paused: "Pauze",
      suspended: "Geschorst",
      left: "Vertrokken",
    },
  },
}
