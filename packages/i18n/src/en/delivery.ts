import type { delivery as french } from "../fr/delivery.js"
import type { TextsLike } from "../texts-shape.js"

export const delivery: TextsLike<typeof french> = {
  slot: {
    label: "When will you come?",
    hint: "Everything will be ready at these times. Something comes up? Tell the workshop.",
    choose: "Choose a time",
    agreed: "Pick-up: {{slot}}",
    gone: "The time you chose is no longer possible. Choose another one.",
  },
  stairs: {
    floor: "Which floor?",
    ground: "Ground floor",
    lift: "There is a lift that holds the pieces",
    per_floor: "Carried up to you: {{price}} for each floor without a lift.",
    free_lift: "Nothing extra with a lift.",
    door: "Delivered to the door: the workshop does not carry upstairs.",
    carried_one: "Carried up {{count}} floor, no lift: {{price}} included.",
    carried_other: "Carried up {{count}} floors, no lift: {{price}} included.",
    lifted_one: "Taken up {{count}} floor by lift.",
    lifted_other: "Taken up {{count}} floors by lift.",
  },
  transfer: "Goes to Roubaix every {{weekdays}}; ready there from {{day}}.",
  unavailable: {
    parcel: "Too large, too heavy or too far for a parcel.",
    van: "The workshop’s van does not bring this to that address.",
  },
  not_now: "This piece cannot be ordered just now, so there is no date to give you.",
  pickup_remains: "Collecting it yourself is always possible, at the same price for everybody.",
}
