import { z } from "zod"
import { findClaims } from "./find-claims.js"

export const RECOGNITION_KINDS = ["agreement", "label", "insertion_status", "award"] as const
/** A body names what it gives in its own language; it is not translated. */
export const RECOGNITION_LANGUAGES = ["fr", "nl", "en", "de"] as const
export type RecognitionKind = (typeof RECOGNITION_KINDS)[number]

const line = (most: number) => z.string().trim().min(1, "missing").max(most, "too_long")
const day = z.iso.date("not_a_day")

/** What an operator enters of a recognition that somebody else gave it. Days as `YYYY-MM-DD`, both included. */
export const recognitionInputSchema = z
  .strictObject({
    kind: z.enum(RECOGNITION_KINDS),
    /** As the body that gives it calls it, in its own language. */
    name: line(120).superRefine((name, ctx) => {
      // A body may be called what it likes ("du Développement durable"); a name is what stands as a badge.
      const [claim] = findClaims(name, "name")
      if (claim) ctx.addIssue({ code: "custom", message: claim.kind })
    }),
    issuing_body: line(120),
    /** Of both names. */
    language: z.enum(RECOGNITION_LANGUAGES),
    /** Its number there; null for an award that has none. */
    number: line(60).nullable(),
    /** Where anybody can look it up. */
    register_url: z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: "not_https" }).max(500, "too_long"),
    valid_from: day,
    /** Null while no end is known. */
    valid_to: day.nullable(),
  })
  .superRefine((given, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message })
    if (given.number === null && given.kind !== "award") fault("number", "missing")
    if (given.valid_to !== null && given.valid_to < given.valid_from) fault("valid_to", "before_from")
  })
export type RecognitionInput = z.infer<typeof recognitionInputSchema>

export type RecognitionFault = { path: string; code: string; detail?: string }

/**
 * Why a recognition cannot be shown, field by field: empty where it can. A label that its holder gives to itself is none
 * (directive (EU) 2024/825: labels come from a public body or a certification scheme).
 * @param holders names of the operator and of its seller
 */
export function recognitionFaults(given: RecognitionInput, holders: readonly string[]): RecognitionFault[] {
  const own = holders.some((holder) => plain(holder) !== "" && plain(given.issuing_body) === plain(holder))
  return own ? [{ path: "issuing_body", code: "own_label" }] : []
}

/** Whether it is shown on that day, `YYYY-MM-DD`: confirmed, begun, not over. */
export function isShownOn(
  recognition: { valid_from: string; valid_to: string | null; confirmed: boolean },
  day: string,
): boolean {
  const { valid_from, valid_to, confirmed } = recognition
  return confirmed && valid_from <= day && (valid_to === null || day <= valid_to)
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
}
