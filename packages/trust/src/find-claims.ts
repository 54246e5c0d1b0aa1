import { CLAIM_WORDS, type ClaimWords } from "./claim-words.js"

/** generic_claim: of the environment, without saying what exactly; free_badge: a label that no body gives. */
export type ClaimKind = "generic_claim" | "free_badge"
/** `words` as they were written, to be quoted beside the field. */
export type Claim = { kind: ClaimKind; words: string }

/**
 * What a text claims and may not (directive (EU) 2024/825, annex I 2a and 4a of 2005/29/EC), in order, each once. All
 * three languages are looked for, whatever the text is said to be written in.
 * @param where `name` for what stands alone as a label or title of one; `prose` for running text
 */
export function findClaims(text: string, where: "name" | "prose"): Claim[] {
  const plain = plainOf(text)
  const found = ALL.filter((words) => where === "name" || words.where === "prose").flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: hit }) => ({
      kind,
      at: index,
      words: text.slice(index, index + hit.length),
    })),
  )
  const longestFirst = found.sort((a, b) => a.at - b.at || b.words.length - a.words.length)
  const apart = longestFirst.filter(
    ({ at }, index) => !longestFirst.slice(0, index).some((before) => at < before.at + before.words.length),
  )
  const seen = new Set<string>()
  return apart.flatMap(({ kind, words }) => {
    if (seen.has(words.toLowerCase())) return []
    seen.add(words.toLowerCase())
    return [{ kind, words }]
  })
}

type Searched = Omit<ClaimWords, "pattern"> & { pattern: RegExp }
const ALL: readonly Searched[] = Object.values(CLAIM_WORDS)
  .flat()
  .map(({ pattern, ...rest }) => ({ ...rest, pattern: searchFor(pattern) }))

function searchFor(pattern: string): RegExp {
  const parts = pattern.split(" ").map((part) => part.replace("*", "[\\p{L}\\p{N}]*"))
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("[\\s\\-–'’]*")}(?![\\p{L}\\p{N}])`, "gu")
}

/** Without capitals and accents, as long as the text itself: each sign stands for one, so places stay the same. */
function plainOf(text: string): string {
  return Array.from(text, (sign) => {
    const plain = sign.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()
    return plain.length === sign.length ? plain : " ".repeat(sign.length)
  }).join("")
}
