import type { errors as french } from "../fr/errors.js"
import type { TextsLike } from "../texts-shape.js"

export const errors: TextsLike<typeof french> = {
  not_found: {
    title: "This page is not on the bench",
    body: "The address has changed, or the piece has found a home. Nothing else is lost: your basket is as you left it.",
    to_pieces: "See the pieces",
    to_home: "Back to the home page",
  },
  unexpected: {
    title: "Something broke on our side",
    body: "The page could not be prepared. Your basket is kept. Try again in a moment; if it goes on, write to us.",
    again: "Try again",
  },
  code: {
    invalid_input: "A field is not filled in correctly. The rest is kept.",
    too_large: "What was sent is too large. Nothing was changed.",
    unreadable_body: "What was sent could not be read. Nothing was changed; try again.",
    unsupported_language: "This language is not on offer: choose French, Dutch or English.",
    not_found: "What you are looking for does not exist, or no longer does.",
    link_expired: "This link has expired. Ask for a new one.",
    too_many_requests: "Too many tries in a short time. Wait a minute, then try again.",
    sign_in_required: "Sign in to go on. Your basket is kept.",
    basket_empty: "Your basket is empty.",
    basket_incomplete: "Something is still missing before you can order.",
    basket_already_placed: "This basket has already been ordered. The details are in the confirmation mail.",
    basket_full: "A basket holds at most 50 different pieces.",
    piece_unavailable: "This piece is no longer available.",
    quantity_unavailable: "There are not that many left. Choose a smaller quantity.",
    price_changed: "A price has changed. Check the total before you order.",
    delivery_unavailable: "This delivery is not possible to this address. Choose another one.",
    payment_declined: "The payment was declined. Nothing was taken and your basket is kept.",
    payment_unavailable: "The payment service does not answer. Nothing was taken; try again or pay another way.",
    placement_under_way: "Your order is already on its way to the workshops. Wait a few seconds.",
    server_error: "Something went wrong on our side. Your basket is kept; try again in a moment.",
    unreachable: "The shop is not answering right now. Nothing is lost; try again in a moment.",
  },
}
