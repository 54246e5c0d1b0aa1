import type { TextsLike } from "@etabli/i18n"
import type { fr } from "./fr"

export const en: TextsLike<typeof fr> = {
  access: {
    workshop: "Workshop",
    role: {
      platform: "Platform",
      manager: "Manager",
      lister: "Listings and orders",
      accountant: "Accounts (read only)",
      staff: "Shop",
    },
    state: {
      invited: "Invited",
      active: "Active",
      paused: "Paused",
      suspended: "Suspended",
      left: "Left",
    },
  },
}
