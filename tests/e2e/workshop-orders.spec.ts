import { auditDashboard } from "../support/audit.ts"
import { openDashboard } from "../support/dashboard.ts"
import { expect, test } from "../support/shop-test.ts"

test("the dashboard speaks the language of its person", { tag: "@desktop" }, async ({ page, stack }) => {
  const person = { email: "platform@etabli.example", language: "fr" } as const
  await openDashboard(page, stack, { person, path: "/promises" })
  await expect(page.getByRole("heading", { name: "Promesses à risque" })).toBeVisible()
  await auditDashboard(page)
})
