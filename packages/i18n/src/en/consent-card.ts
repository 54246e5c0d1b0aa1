import type { consentCard as french } from "../fr/consent-card.js"
import type { TextsLike } from "../texts-shape.js"

export const consentCard: TextsLike<typeof french> = {
  title: "My card",
  intro: "It says what {{operator}} may show of me, and how I take it back whenever I like.",
  name: "The name I chose",
  agreed: "What I agree to",
  until: "Until",
  code: "My code",
  line: "{{medium}}: {{channels}}",
  medium: { words: "my words", picture: "my picture", voice: "my voice", name: "this name" },
  channel: { site: "on the website", print: "on paper", social: "on social networks" },
  withdraw: {
    title: "Changing my mind",
    scan: "I read the black square with a phone, or type the address below.",
    type: "I type my code and press “Withdraw my consent now”. I do not have to explain anything.",
    gone: "The story and its pictures are gone from the website within a minute.",
    ask: "I can also tell the workshop: {{email}}, {{phone}}.",
  },
  address: "The address of my page:",
  once: "This card is printed only once. If I lose it, the workshop makes me a new one and the old one is worth nothing.",
}
