import type { TextsLike } from "@etabli/i18n"
import type { fr } from "./fr"

export const nl: TextsLike<typeof fr> = {
  order_delivery: {
    title: "Afgesproken levering",
    how: "Hoe",
    promised: "Beloofd",
    slot: "Afspraak",
    floor: "Verdieping",
    ground: "Gelijkvloers",
    lift: "Lift",
    with_lift: "Ja, de stukken passen erin",
    no_lift: "Nee",
    method: {
      pickup_workshop: "Afhalen in het atelier",
      pickup_roubaix: "Afhalen in Roubaix",
      parcel: "Pakket",
      van: "Bestelwagen van het atelier",
    },
  },
}
