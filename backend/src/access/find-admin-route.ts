import { closed, platform, type AdminAccess } from "./admin-access"
import { ADMIN_ROUTES } from "./admin-routes"
import { CLOSED_AREAS, EMPTY_FOR_OTHERS, MEDUSA_AREAS } from "./medusa-areas"

/** Ids are plain: what would have to be decoded names nothing of ours. */
const PLAIN = /^\w[\w.~-]*$/

export type FoundRoute = {
  access: AdminAccess
  params: Readonly<Record<string, string>>
  /** What somebody who may not call it gets in its place. */
  instead?: object | undefined
}

const rows = Object.entries(ADMIN_ROUTES)
  .map(([route, access]) => {
    const [method = "", path = ""] = route.split(" ")
    return { method, segments: segmentsOf(path), access }
  })
  // As the router does it: a word in the address comes before a parameter in the same place.
  .sort((a, b) => (sortKey(a.segments) < sortKey(b.segments) ? -1 : 1))

/** The row for this call, or null where none is declared. The path is compared as it was sent: anything unusual has no row. */
export function findAdminRoute(method: string, path: string): FoundRoute | null {
  const segments = segmentsOf(path.replace(/\/$/, ""))
  const asked = method === "HEAD" ? "GET" : method
  for (const row of rows) {
    if (row.method !== asked) continue
    const params = matched(row.segments, segments)
    if (params) return { access: row.access, params }
  }
  const [admin, area = ""] = segments
  if (admin === "admin" && CLOSED_AREAS.includes(area)) return { access: closed, params: {} }
  if (admin !== "admin" || !MEDUSA_AREAS.includes(area)) return null
  return { access: platform, params: {}, instead: EMPTY_FOR_OTHERS[`${asked} /${segments.join("/")}`] }
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1)
}

function sortKey(segments: readonly string[]): string {
  return segments.map((segment) => (segment.startsWith(":") ? "1" : "0")).join("")
}

function matched(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const given = segments[index] ?? ""
    if (!part.startsWith(":")) {
      if (part !== given) return null
      continue
    }
    if (!PLAIN.test(given)) return null
    params[part.slice(1)] = given
  }
  return params
}
