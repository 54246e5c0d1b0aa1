import type { waiting as french } from "../fr/waiting.js"
import type { TextsLike } from "../texts-shape.js"

export const waiting: TextsLike<typeof french> = {
  title: "Wachtlijst",
  body: "Laat uw adres achter: komt er een plaats vrij, dan houden we ze 24 uur opzij voor wie bovenaan staat.",
  email: "E-mailadres",
  email_hint: "Alleen voor dit stuk. Eerst vragen we u om te bevestigen.",
  submit: "Hou mij op de hoogte",
  fellow: "Bij {{name}} in {{city}} is een verwant stuk wel te bestellen:",
  asked_title: "Kijk in uw mailbox",
  asked:
    "We hebben u geschreven. Open de link om te bevestigen: vanaf dan telt uw plaats op de lijst. Na een kwartier nog niets? Kijk het adres na en probeer opnieuw.",
  to_pieces: "Naar de stukken",
  confirm: "Mijn inschrijving bevestigen",
  leave: "Mij van de lijst halen",
  buy: "Mijn plaats nemen",
  state: {
    asked: "U moet uw adres nog bevestigen. Anders wissen we het na twee dagen.",
    first: "U staat bovenaan de lijst. Zodra er een plaats vrijkomt, schrijven we u.",
    waiting: "U staat op nummer {{place}} van de lijst. Is het uw beurt, dan schrijven we u.",
    told: "Er staat een plaats voor u opzij tot {{until}}.",
    bought: "Het stuk is besteld. Dank u.",
    passed: "De tijd is om: de plaats ging naar wie na u kwam. U kunt zich opnieuw inschrijven.",
    left: "U staat niet meer op de lijst, en uw adres is gewist.",
  },
}
