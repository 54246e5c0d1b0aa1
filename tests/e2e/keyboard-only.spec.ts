import type { Locator, Page } from "@playwright/test"
import { expect, test } from "../support/shop-test.ts"
import { addButton, expectThanks, heading, orderButton, untilAlive } from "./steps/buying.ts"
import { EMAIL } from "./steps/fill-basket.ts"
import { wordsOf } from "./steps/words.ts"

const locale = "fr"
const { basket, checkout, delivery } = wordsOf(locale)
const MOST_STEPS = 60

/** Walks with the Tab key until the control has the focus, and sees that the focus shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab")
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport()
      expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle), "a visible focus").not.toBe(
        "none",
      )
      return
    }
  }
  throw new Error(`the Tab key never reaches ${target.toString()}`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press("Enter")
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole("textbox", { name, exact: true }))
  await page.keyboard.type(text)
}

async function save(page: Page, next: string): Promise<void> {
  await press(page, page.getByRole("button", { name: checkout("step.save") }))
  await expect(heading(page, next)).toBeFocused()
}

test("from the piece to the confirmation without a mouse", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/fr/pieces/tabouret-nervien")
  await untilAlive(page, addButton(page, locale))
  await page.keyboard.press("Tab")
  await expect(page.locator("a[href='#content']")).toBeFocused()
  await page.keyboard.press("Enter")
  await press(page, addButton(page, locale))
  await press(page, page.getByRole("link", { name: basket("add.open") }))
  await expect(page).toHaveURL("/fr/basket")
  await press(page, page.getByRole("link", { name: basket("summary.checkout") }))
  await expect(page).toHaveURL("/fr/checkout")

  await type(page, checkout("contact.email"), EMAIL)
  await save(page, checkout("section.address"))
  await type(page, checkout("address.first_name"), "Camille")
  await type(page, checkout("address.last_name"), "Exemple")
  await type(page, checkout("address.street"), "Rue de l'Essai 1")
  await type(page, checkout("address.postal_code"), "7500")
  await type(page, checkout("address.city"), "Tournai")
  await tabTo(page, page.getByRole("combobox", { name: checkout("address.country") }))
  await page.keyboard.type("Belgique")
  await save(page, checkout("section.delivery"))
  await tabTo(page, page.locator("#delivery-form").getByRole("radio").first())
  await page.keyboard.press("Space")
  await tabTo(page, page.getByRole("combobox", { name: delivery("slot.label") }))
  await page.keyboard.press("ArrowDown")
  await save(page, checkout("section.payment"))
  await tabTo(page, page.locator("#payment-form").getByRole("radio").first())
  await page.keyboard.press("Space")
  await save(page, checkout("section.review"))
  await tabTo(page, page.getByRole("checkbox", { name: checkout("review.terms") }))
  await page.keyboard.press("Space")
  await press(page, orderButton(page, locale))
  await expectThanks(page, locale)
})
