import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative, sep } from "node:path"
import { describe, expect, test } from "vitest"
import { isOpenStoreRoute, OPEN_STORE_ROUTES } from "./store-routes"

const medusaApi = join(dirname(createRequire(__filename).resolve("@medusajs/medusa/package.json")), "dist", "api")
const ourApi = join(__dirname, "..", "api")

/** Every route under /store that files declare, as `METHOD /path/:param`. */
function declaredRoutes(api: string): string[] {
  const files = readdirSync(join(api, "store"), { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => /(^|[\\/])route\.(js|ts)$/.test(file))
    .flatMap((file) => {
      const path = dirname(relative(api, join(api, "store", file)))
        .split(sep)
        .map((segment) => segment.replace(/^\[(.+)\]$/, ":$1"))
        .join("/")
      const source = readFileSync(join(api, "store", file), "utf8")
      const methods = source.match(
        /(?<=exports\.|export (?:const|async function|function) )(GET|POST|PUT|PATCH|DELETE)\b/g,
      )
      return [...new Set(methods)].map((method) => `${method} /${path}`)
    })
}

describe("the shoppers' routes", () => {
  test("of Medusa's own only the customer's account is open", () => {
    const routes = declaredRoutes(medusaApi)
    expect(routes.length).toBeGreaterThan(40)
    const open = routes.filter((route) => {
      const [method = "", path = ""] = route.split(" ")
      return isOpenStoreRoute(method, path.replace(/:\w+/g, "some_01ABC"))
    })
    expect(open.sort()).toEqual([
      "DELETE /store/customers/me/addresses/:address_id",
      "GET /store/customers/me",
      "GET /store/customers/me/addresses",
      "GET /store/customers/me/addresses/:address_id",
      "POST /store/customers",
      "POST /store/customers/me",
      "POST /store/customers/me/addresses",
      "POST /store/customers/me/addresses/:address_id",
    ])
  })

  test("every route of ours is declared", () => {
    const undeclared = declaredRoutes(ourApi).filter((route) => !OPEN_STORE_ROUTES.some((open) => open === route))
    expect(undeclared).toEqual([])
  })

  test("compare the path as it was sent", () => {
    expect(isOpenStoreRoute("GET", "/store/pieces/tabouret-nervien")).toBe(true)
    expect(isOpenStoreRoute("HEAD", "/store/pieces/")).toBe(true)
    for (const path of [
      "/store/carts",
      "/store/Pieces",
      "/store//pieces",
      "/store/pieces//",
      "/store/%70ieces",
      "/store",
    ])
      expect(isOpenStoreRoute("GET", path), path).toBe(false)
    expect(isOpenStoreRoute("POST", "/store/pieces")).toBe(false)
    expect(isOpenStoreRoute("PUT", "/store/customers/me")).toBe(false)
  })
})
