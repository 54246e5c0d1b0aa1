import type { waiting as french } from "../fr/waiting.js"
import type { TextsLike } from "../texts-shape.js"

export const waiting: TextsLike<typeof french> = {
  title: "Waiting list",
  body: "Leave your address: when a place comes free, we keep it for 24 hours for the first person on the list.",
  email: "E-mail address",
  email_hint: "For this piece only. We first ask you to confirm.",
  submit: "Let me know",
  fellow: "At {{name}} in {{city}}, a related piece can be ordered:",
  asked_title: "Look in your mail",
  asked:
    "We have written to you. Open the link to confirm: your place on the list counts from then on. Nothing after a quarter of an hour? Check the address and try again.",
  to_pieces: "See the pieces",
  confirm: "Confirm my place on the list",
  leave: "Take me off the list",
  buy: "Take my place",
  state: {
    asked: "Your address still has to be confirmed. Otherwise it is deleted in two days.",
    first: "You are next on the list. We will write as soon as a place comes free.",
    waiting: "You are number {{place}} on the list. We will write when it is your turn.",
    told: "A place is kept for you until {{until}}.",
    bought: "The piece is ordered. Thank you.",
    passed: "Time ran out: the place went to the next person. You can join the list again.",
    left: "You are off the list, and your address has been deleted.",
  },
}
