import { CHANNELS } from "@etabli/stories"
import { z } from "zod"
import { LANGUAGES } from "./piece-fields.js"
import { storyHandle, storyPerson } from "./story-fields.js"

const places = z.array(z.enum(CHANNELS)).max(CHANNELS.length)

/** The consent of a fictive person, `data/consents/<key>.yaml`: what the seed's stories need to be shown. */
export const consentFileSchema = z.strictObject({
  key: storyPerson,
  operator: storyHandle,
  /** Pseudonym or first name chosen. */
  shown_name: z.string().trim().min(1).max(60),
  /** Fictive as all is; kept as a real one is, to show that it never leaves. */
  identity: z.strictObject({ name: z.string().min(1).max(120), contact: z.string().max(200) }),
  country: z.enum(["fr", "be"]),
  /** The language the text was read in. */
  language: z.enum(LANGUAGES),
  ticks: z.strictObject({
    words: places.default([]),
    picture: places.default([]),
    voice: places.default([]),
    name: places.default([]),
  }),
  /** First day; the consent runs for `months`, 36 at most. All people of the seed are of age. */
  from: z.iso.date(),
  months: z.int().min(1).max(36).default(36),
})
export type ConsentFile = z.infer<typeof consentFileSchema>
