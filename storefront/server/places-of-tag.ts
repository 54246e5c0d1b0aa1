import type { AddressSection } from "@etabli/store-api"
import type { Place } from "./asked-page"

const SECTIONS_OF: Readonly<Record<string, readonly AddressSection[]>> = {
  piece: ["pieces"],
  operator: ["workshops", "impact"],
  story: ["stories"],
}

/** The addresses whose state a cache tag may speak of; lists stand at none of these. */
export function placesOfTag(tag: string): Place[] {
  const [kind = "", handle = ""] = tag.split(":")
  return (SECTIONS_OF[kind] ?? []).map((section) => ({ section, handle }))
}
