import type { TextsLike } from "@etabli/i18n"
import type { fr } from "./fr"

export const en: TextsLike<typeof fr> = {
  order_delivery: {
    title: "Agreed delivery",
    how: "How",
    promised: "Promised",
    slot: "Appointment",
    floor: "Floor",
    ground: "Ground floor",
    lift: "Lift",
    with_lift: "Yes, the pieces fit",
    no_lift: "No",
    method: {
      pickup_workshop: "Pick-up at the workshop",
      pickup_roubaix: "Pick-up in Roubaix",
      parcel: "Parcel",
      van: "The workshop’s van",
    },
  },
}
