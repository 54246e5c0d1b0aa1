import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { PLATFORMS } from "../admin/workshop/page-of-ours"
import { closedPages, hiddenEntries, OUR_PAGES } from "./dashboard-pages"
import type { OperatorRole, Principal } from "./principal"

const pages = join(__dirname, "..", "admin", "routes")

const member = (role: OperatorRole): Principal => ({
  userId: "user_1",
  platform: false,
  operators: [{ operator_id: "oper_1", role, state: "active" }],
  shops: [],
})

it("says of every page with a place in the sidebar who finds it there", () => {
  const shown = readdirSync(pages).filter((page) => {
    const file = join(pages, page, "page.tsx")
    return existsSync(file) && readFileSync(file, "utf8").includes("label:")
  })
  expect(shown.filter((page) => !(page in OUR_PAGES))).toEqual([])
})

it("closes to a role the pages that it does not find", () => {
  expect(closedPages("platform")).toContain("price-help")
  expect(closedPages("platform")).not.toContain("workshop-orders")
  expect(closedPages("accountant")).toEqual(expect.arrayContaining(["members", "audit", "team"]))
  expect(closedPages("manager")).not.toContain("members")
})

it("hides what is out of reach, by role", () => {
  expect(hiddenEntries("sidebar", member("manager"))).toContain("core:nav:/orders")
  expect(hiddenEntries("sidebar", member("manager"))).not.toContain("core:nav:/workshop")
  expect(hiddenEntries("sidebar", member("lister"))).toContain("core:nav:/members")
  expect(hiddenEntries("product.list", member("manager"))).toEqual([])
  expect(hiddenEntries("sidebar", { ...member("manager"), platform: true })).toEqual([])
})

it("leads everybody else on from the pages that are the platform's alone", () => {
  const nobodys = Object.entries(OUR_PAGES).filter(([, readers]) => readers.length === 0)
  expect([...PLATFORMS].sort()).toEqual(nobodys.map(([page]) => page).sort())
})
