export { normalisePostcode } from "@etabli/store-api"

/**
 * Whether a normalised postcode lies in one of `areas`: `59` holds all that begin so, `7500-7548` all whose first
 * digits lie between, both included. Letters at the end (Netherlands) do not matter.
 */
export function isInAreas(postcode: string, areas: readonly string[]): boolean {
  return areas.some((area) => {
    const [from = "", to = from] = area.split("-")
    const head = postcode.slice(0, from.length)
    return head.length === from.length && from <= head && head <= to
  })
}
