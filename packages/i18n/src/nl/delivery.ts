import type { delivery as french } from "../fr/delivery.js"
import type { TextsLike } from "../texts-shape.js"

export const delivery: TextsLike<typeof french> = {
  slot: {
    label: "Wanneer komt u langs?",
    hint: "Op deze momenten staat alles klaar. Komt er iets tussen? Laat het atelier iets weten.",
    choose: "Kies een moment",
    agreed: "Afhalen: {{slot}}",
    gone: "Het gekozen moment kan niet meer. Kies een ander.",
  },
  stairs: {
    floor: "Op welke verdieping?",
    ground: "Gelijkvloers",
    lift: "Er is een lift waar de stukken in passen",
    per_floor: "Tot bij u boven: {{price}} per verdieping zonder lift.",
    free_lift: "Met een lift kost het niets extra.",
    door: "Geleverd tot aan de deur: het atelier draagt niets naar boven.",
    carried_one: "Naar de {{count}}e verdieping gedragen, zonder lift: {{price}} inbegrepen.",
    carried_other: "Naar de {{count}}e verdieping gedragen, zonder lift: {{price}} inbegrepen.",
    lifted_one: "Naar de {{count}}e verdieping gebracht, met de lift.",
    lifted_other: "Naar de {{count}}e verdieping gebracht, met de lift.",
  },
  transfer: "Gaat elke {{weekdays}} naar Roubaix; daar klaar vanaf {{day}}.",
  unavailable: {
    parcel: "Te groot, te zwaar of te ver voor een pakket.",
    van: "De bestelwagen van het atelier brengt dit niet naar dit adres.",
  },
  not_now: "Dit stuk kan nu niet besteld worden: we kunnen u geen datum geven.",
  pickup_remains: "Afhalen kan altijd, voor iedereen aan dezelfde prijs.",
}
