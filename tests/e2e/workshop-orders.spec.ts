import type { Page } from "@playwright/test"
import { auditDashboard } from "../support/audit.ts"
import type { BrowserStack } from "../support/browser-stack.ts"
import { openDashboard } from "../support/dashboard.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import type { ShopDatabase } from "../support/shop-database.ts"
import { expect, test } from "../support/shop-test.ts"

type Shop = { stack: BrowserStack; database: ShopDatabase }

/** Somebody buys two pieces of a workshop, to be paid when fetched; gives the order's id and number. */
async function buyAt({ stack, database }: Shop, operator: string) {
  const shopper = shopperAt({ url: stack.backendUrl, publishableKey: stack.publishableKey })
  const [variant_id = ""] = await database.variantOfEach([operator])
  const basket = await fillBasket(shopper, { lines: [{ variant_id, quantity: 2 }], payment: "on_pickup" })
  const placed = await shopper.place(basket)
  const number = `${"reference" in placed.body ? placed.body.reference : ""}-1`
  const [order] = await database.rows<{ id: string }>(`select id from "order" where custom_display_id = $1`, [number])
  return { id: order?.id ?? "", number }
}

const dialog = (page: Page) => page.getByRole("dialog")
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()

test(
  "a workshop sees its order, prints its week, prepares and hands over by the code",
  { tag: "@desktop" },
  async ({ page, stack, database }) => {
    const order = await buyAt({ stack, database }, "etap-atelier")
    const person = { email: "tournai@etabli.example", language: "fr" } as const
    await openDashboard(page, stack, { person, path: "/workshop" })
    await expect(page.getByRole("heading", { name: "Mon atelier" })).toBeVisible()
    await page.getByText("Voir les chiffres").click()
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(13)
    await auditDashboard(page)

    await page.getByRole("link", { name: "Feuille de travail" }).click()
    await expect(page.getByRole("heading", { name: /ETAP'ATELIER, Semaine \d\d/ })).toBeVisible()
    await page.emulateMedia({ media: "print" })
    await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden()
    await expect(page.getByRole("heading", { name: /Semaine/ })).toBeVisible()
    await page.emulateMedia({ media: null })
    await auditDashboard(page)

    await page.getByRole("link", { name: "Commandes", exact: true }).first().click()
    await page.getByRole("searchbox").fill(order.number)
    await page.getByRole("link", { name: order.number }).click()
    await expect(page.getByRole("heading", { name: order.number })).toBeVisible()
    await press(page, "Préparer")
    await expect(dialog(page)).toContainText("Que mettez-vous de côté ?")
    await press(page, "C’est prêt")
    await expect(page.getByRole("button", { name: "Remettre", exact: true })).toBeVisible()
    await auditDashboard(page)

    const code = async () => {
      const [mail] = await database.rows<{ text: string }>("select text from outbox_mail where dedupe_key = $1", [
        `ready-for-pickup:${order.id}`,
      ])
      return /\b[A-Z0-9]{3}-[A-Z0-9]{3}\b(?!-)/.exec(mail?.text.replaceAll(order.number, "") ?? "")?.[0] ?? ""
    }
    await expect.poll(code).not.toBe("")
    await press(page, "Remettre")
    await dialog(page).getByRole("textbox", { name: "Code dit par le client" }).fill("AAA AAA")
    await dialog(page).getByRole("checkbox").check()
    await dialog(page).getByRole("button", { name: "Remettre", exact: true }).click()
    await expect(dialog(page).getByRole("alert")).toContainText("Ce n’est pas le code de cette commande")
    await dialog(page)
      .getByRole("textbox")
      .fill(await code())
    await dialog(page).getByRole("button", { name: "Remettre", exact: true }).click()
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByRole("main")).toContainText("Payée")
    await expect(page.getByRole("link", { name: "Bon de livraison (PDF)" })).toBeVisible()
  },
)

test(
  "a workshop in Dutch serves its order on a tablet, by the customer's name",
  { tag: "@desktop" },
  async ({ page, stack, database }) => {
    await page.setViewportSize({ width: 768, height: 1024 })
    const order = await buyAt({ stack, database }, "stal13")
    const person = { email: "kortrijk@etabli.example", language: "nl" } as const
    await openDashboard(page, stack, { person, path: "/workshop-orders" })
    await page.getByRole("searchbox").fill(order.number)
    await page.getByRole("link", { name: order.number }).click()
    await expect(page.getByRole("heading", { name: order.number })).toBeVisible()
    await press(page, "Klaarmaken")
    await press(page, "Het is klaar")
    await press(page, "Meegeven")
    await dialog(page).getByRole("radio", { name: "Zonder code, op de naam van de bestelling" }).click()
    await dialog(page).getByRole("textbox", { name: "Naam die de klant zegt" }).fill("camille exemple")
    await dialog(page).getByRole("checkbox").check()
    await dialog(page).getByRole("button", { name: "Meegeven", exact: true }).click()
    await expect(page.getByRole("main")).toContainText("Betaald")
    await auditDashboard(page)

    await page.goto(`${stack.backendUrl}/app/workshop-customers`)
    await expect(page.getByRole("link", { name: order.number })).toBeVisible()
    await auditDashboard(page)
  },
)
