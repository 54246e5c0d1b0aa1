import { CHANNELS, CONSENT_COUNTRIES, GIVERS, STORY_LANGUAGES } from "@etabli/stories"
import { z } from "zod"

const places = z.array(z.enum(CHANNELS)).max(CHANNELS.length).default([])
const line = (most: number) => z.string().trim().min(1, "missing").max(most)

/** What the page of a new consent sends. Who must sign and how long it runs is decided by `consentFaults`. */
export const newConsentSchema = z.strictObject({
  shown_name: line(60),
  birth_year: z.int().min(1990).max(2030).nullable(),
  country: z.enum(CONSENT_COUNTRIES),
  language: z.enum(STORY_LANGUAGES),
  givers: z.array(z.enum(GIVERS)).min(1, "missing").max(GIVERS.length),
  ticks: z.strictObject({ words: places, picture: places, voice: places, name: places }),
  valid_from: z.iso.date("missing"),
  valid_to: z.iso.date("missing"),
  identity: z.strictObject({
    name: line(120),
    contact: z.string().trim().max(300),
    signers: z.array(line(120)).max(4),
  }),
})
