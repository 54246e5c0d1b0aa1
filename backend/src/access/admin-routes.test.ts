import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative, sep } from "node:path"
import { describe, expect, test } from "vitest"
import { closed, platform } from "./admin-access"
import { ADMIN_ROUTES } from "./admin-routes"
import { findAdminRoute } from "./find-admin-route"
import { EMPTY_FOR_OTHERS, MEDUSA_AREAS } from "./medusa-areas"
import { OWNED, ownershipSql } from "./owned"

const medusaApi = join(dirname(createRequire(__filename).resolve("@medusajs/medusa/package.json")), "dist", "api")
const ourApi = join(__dirname, "..", "api")

/** Every route under /admin that files declare, as `METHOD /path/:param`. */
function routesIn(api: string): string[] {
  const files = readdirSync(join(api, "admin"), { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => /(^|[\\/])route\.(js|ts)$/.test(file))
    .flatMap((file) => {
      const path = dirname(relative(api, join(api, "admin", file)))
        .split(sep)
        .map((segment) => segment.replace(/^\[(.+)\]$/, ":$1"))
        .join("/")
      const source = readFileSync(join(api, "admin", file), "utf8")
      const methods = source.match(
        /(?<=exports\.|export (?:const|async function|function) )(GET|POST|PUT|PATCH|DELETE)\b/g,
      )
      return [...new Set(methods)].map((method) => `${method} /${path}`)
    })
}

const found = (route: string) => {
  const [method = "", path = ""] = route.split(" ")
  return findAdminRoute(method, path.replace(/:\w+/g, "some_01ABC"))
}

describe("the dashboard's routes", () => {
  test("each of ours has its own row, and no row is without a route", () => {
    const ours = routesIn(ourApi)
    const rows = Object.keys(ADMIN_ROUTES)
    expect(ours.filter((route) => !rows.includes(route))).toEqual([])
    const medusas = routesIn(medusaApi)
    expect(rows.filter((row) => !ours.includes(row) && !medusas.includes(row))).toEqual([])
  })

  test("of Medusa's own few are open to whoever is signed in, the rest are the platform's", () => {
    const routes = routesIn(medusaApi)
    expect(routes.length).toBeGreaterThan(300)
    expect(routes.filter((route) => found(route) === null).sort()).toEqual([
      "POST /admin/invites",
      "POST /admin/invites/:id/resend",
      "POST /admin/invites/accept",
    ])
    const isBelow = (access?: unknown) => access !== undefined && access !== platform && access !== closed
    const below = routes.filter((route) => isBelow(found(route)?.access))
    const declared = Object.entries(ADMIN_ROUTES).filter(([row, access]) => isBelow(access) && routes.includes(row))
    expect(below.sort()).toEqual(declared.map(([row]) => row).sort())
    const areas = new Set(routes.map((route) => route.split("/")[2]))
    expect(MEDUSA_AREAS.filter((area) => !areas.has(area))).toEqual([])
    expect(Object.keys(EMPTY_FOR_OTHERS).filter((route) => !routes.includes(route) || !found(route)?.instead)).toEqual(
      [],
    )
  })

  test("each parameter has a rule that says when it is the operator's, and no rule is without one", () => {
    const used = new Set<string>()
    for (const [route, access] of Object.entries(ADMIN_ROUTES)) {
      if (access.who === "operator") expect(route).toContain(" /admin/operators/:operator_id")
      if (!route.includes(":operator_id")) continue
      const names = [...route.matchAll(/:(\w+)/g)].map(([, name = ""]) => name).filter((name) => name !== "operator_id")
      expect(() => ownershipSql(names), route).not.toThrow()
      for (const name of names) used.add(name)
    }
    expect(Object.keys(OWNED).filter((name) => !used.has(name))).toEqual([])
    const outside = Object.entries(ADMIN_ROUTES).filter(([route]) => route.includes(":operator_id"))
    expect(outside.filter(([, access]) => access.who !== "operator" && access.who !== "platform")).toEqual([])
  })

  test("the path is compared as it was sent", () => {
    expect(found("HEAD /admin/me/")?.access.who).toBe("signed_in")
    for (const path of ["/admin/Me", "/admin//me", "/admin/%6de", "/admin/operators/a%2Fb/bench", "/admin", "/admin/x"])
      expect(findAdminRoute("GET", path), path).toBeNull()
    expect(findAdminRoute("POST", "/admin/operators/../bench")).toBeNull()
    expect(findAdminRoute("OPTIONS", "/admin/me")).toBeNull()
  })

  test("a word comes before a parameter in the same place", () => {
    expect(found("GET /admin/users/me")?.access.who).toBe("signed_in")
    expect(found("GET /admin/users/user_1")?.access.who).toBe("oneself")
  })
})

test.each(Object.entries(OWNED))("%s is looked up by its own id and as the operator's own", (name, sql) => {
  expect(sql).toContain(`= :${name}`)
  expect(sql).toMatch(/\.(operator_id|id) = :operator_id\b/)
})
