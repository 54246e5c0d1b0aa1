import type { Channel, ConsentCountry, ConsentState, Giver, Medium, StoryState, Ticks } from "@etabli/stories"

/** All of a consent, as its manager reads it. */
export type ConsentView = {
  id: string
  shown_name: string
  birth_year: number | null
  country: ConsentCountry
  language: "fr" | "nl" | "en"
  givers: Giver[]
  ticks: Ticks
  valid_from: string
  valid_to: string
  withdrawn_on: string | null
  state: ConsentState
  identity: { name: string; contact: string; signers: string[] }
  form: { title: string; paragraphs: string[] }
  card_issued_at: string | null
  proofs: { id: string; name: string; bytes: number; at: string }[]
  stories: { id: string; title: string; state: StoryState }[]
}

/** What the page of a new consent types. */
export type TypedConsent = {
  shown_name: string
  isAdult: boolean
  birth_year: string
  country: ConsentCountry
  language: "fr" | "nl" | "en"
  givers: Giver[]
  ticks: Record<Medium, Channel[]>
  valid_from: string
  valid_to: string
  name: string
  contact: string
  signers: string
}

/** What is sent of it. */
export function toConsent(typed: TypedConsent) {
  const { isAdult, birth_year, name, contact, signers, ...said } = typed
  const lines = signers.split("\n").map((line) => line.trim())
  return {
    ...said,
    birth_year: isAdult ? null : Number(birth_year) || 0,
    identity: { name, contact, signers: lines.filter(Boolean) },
  }
}
