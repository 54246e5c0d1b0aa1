import type { problem as french } from "../fr/problem.js"
import type { TextsLike } from "../texts-shape.js"

export const problem: TextsLike<typeof french> = {
  heading: "To put right before you go on",
  code: {
    invalid_input: "Some answers are not right yet. They are marked below; the rest is kept.",
    too_large: "The text you sent is too long. Shorten it and try again.",
    unreadable_body: "Your request arrived unreadable. Reload the page and try again; your basket is kept.",
    unsupported_language: "This language does not exist here. The site speaks French, Dutch and English.",
    not_found: "We can no longer find what you ask for. Your basket is kept.",
    link_expired: "This link is no longer valid. Ask for a new one or write to us.",
    too_many_requests: "There were too many tries in a short time. Wait a minute, then try again.",
    sign_in_required: "Your session has ended. Sign in again; your basket is kept.",
    basket_empty: "Your basket is empty. Add a piece to order.",
    basket_incomplete: "Something is still missing before you can order. It is open below; the rest is kept.",
    basket_already_placed: "This order is already registered. It will not be placed twice.",
    basket_full: "Your basket is full. Order in two goes, or remove a line.",
    piece_unavailable: "A piece is no longer available. Nothing was paid; the rest of your basket is kept.",
    quantity_unavailable: "There are not enough left. Nothing was paid; choose a smaller quantity.",
    promise_changed: "The delivery date has moved back since you opened this page. Read the new date, then confirm.",
    price_changed: "An amount has changed since you opened this page. Read the new total, then confirm.",
    discount_unknown: "This code matches no current discount. Check it letter by letter.",
    vat_undecided:
      "We cannot work out a seller’s VAT for this order yet. Your basket is kept; please write to the workshop.",
    delivery_unavailable: "This delivery is no longer possible to this address. Choose another one.",
    slot_unavailable: "This time to collect is no longer possible. Nothing is lost: choose another one below.",
    payment_declined: "The payment was declined. Nothing was taken; try again or choose another way to pay.",
    payment_unavailable:
      "The payment service does not answer. Nothing is lost: try again in a moment, you will not pay twice.",
    placement_under_way:
      "Your order is being registered right now. Wait a few seconds, then check: it will not be placed twice.",
    gone: "This page has been taken away. The other stories are still here.",
    wrong_code: "This is not the code on the card. Look below the black square and try again.",
    already_withdrawn: "This consent has already been withdrawn. Nothing is shown any more.",
    server_error: "Something failed on our side. Your basket is kept; try again in a moment.",
    unreachable: "The shop does not answer just now. Nothing is lost; try again in a moment.",
  },
  line: {
    gone: "“{{title}}” is no longer available.",
    left_one: "“{{title}}”: {{count}} left.",
    left_other: "“{{title}}”: {{count}} left.",
  },
  field: {
    required: "Fill in this field.",
    too_long: "This is too long for this field.",
    invalid: "This answer does not have the right form.",
    invalid_email: "Write a complete e-mail address, like name@example.com.",
    invalid_phone: "Write the number in digits, like +32 69 00 00 00.",
    postcode_of_other_country:
      "This postcode does not belong to the country chosen. Check the postcode or the country.",
    postcode_with_letters: "Postcodes of this country have digits only.",
    postcode_example: "Example for {{country}}: {{example}}.",
    unknown_country: "We do not deliver to this country yet. Choose one from the list.",
    wrong_code: "This is not the code printed on the card.",
    password_too_short: "Choose at least 10 characters. A short sentence does very well.",
    choose: "Choose an answer.",
    terms: "Read and accept the terms of sale to order.",
  },
}
