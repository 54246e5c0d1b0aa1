import type { consent as french } from "../fr/consent.js"
import type { TextsLike } from "../texts-shape.js"

export const consent: TextsLike<typeof french> = {
  title: "Your consent",
  hello: "Hello {{name}}.",
  state: {
    valid:
      "Your consent lasts until {{date}}, that day included. You can withdraw it sooner, whenever you like, without saying why.",
    not_yet: "Your consent begins on {{date}}. Nothing is shown before.",
    expired: "Your consent ended on {{date}}. Nothing is shown any more.",
    withdrawn: "You withdrew your consent on {{date}}. Nothing is shown any more.",
  },
  agreed: "What you allowed",
  medium: { words: "Your words", picture: "Your picture", voice: "Your voice", name: "The first name you chose" },
  channel: { site: "on this site", print: "in print", social: "on social media" },
  nothing: "nothing",
  period: "From {{from}} to {{to}}, both included",
  shown: "What is shown at the moment",
  nothing_shown: "Nothing is shown at the moment.",
  form: "The text you read",
  form_version: "Version {{version}}",
  withdraw: {
    title: "Withdraw my consent",
    what: "Pages and their pictures disappear from the site, from lists and from shared links in less than a minute. Whoever had the address will only read that the page was taken away.",
    print: "What is already printed cannot be called back everywhere; the workshop stops handing it out.",
    free: "It changes nothing about your place, your training or what is owed to you.",
    code: "The code on your card",
    code_hint: "It is printed below the black square.",
    submit: "Withdraw my consent now",
    pending: "One moment…",
  },
  goodbye: {
    title: "It is gone",
    body: "Thank you for letting us tell this. It has been taken away: in a minute at most, nobody will see it here.",
    keep: "You can throw the card away.",
  },
  contact: "A question? {{name}} will answer:",
  unknown_title: "This link opens nothing",
  unknown: "Perhaps the address is not complete. Scan the card again, or ask the workshop.",
}
