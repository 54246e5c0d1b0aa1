import type { errors as french } from "../fr/errors.js"
import type { TextsLike } from "../texts-shape.js"

export const errors: TextsLike<typeof french> = {
  not_found: {
    title: "This page is not on the bench",
    body: "The address has changed, or the piece has found a home. Nothing else is lost: your basket is as you left it.",
    to_pieces: "See the pieces",
    to_home: "Back to the home page",
  },
  gone: {
    title: "This page has been taken away",
    body: "The people it was about, or the workshop, chose not to show it any more. That is their right, and we follow it everywhere.",
  },
  unexpected: {
    title: "Something broke on our side",
    body: "The page could not be prepared. Your basket is kept. Try again in a moment; if it goes on, write to us.",
    again: "Try again",
  },
}
