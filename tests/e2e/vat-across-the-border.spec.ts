import { expect, test } from "../support/shop-test.ts"
import * as shop from "./steps/buying.ts"
import { wordsOf } from "./steps/words.ts"

const BELGIAN = "tabouret-nervien"
const FRENCH = "lampe-lisiere"
const FRENCH_NUMBER = "FR 83 999 001 019"

test("a Belgian customer buys a French and a Belgian piece: each seller's own VAT is named @phone", async ({
  page,
}) => {
  await shop.addPiece(page, "fr", BELGIAN)
  await shop.addPiece(page, "fr", FRENCH)
  await shop.goToCheckout(page, "fr")
  await shop.answerContact(page, "fr")
  await shop.answerAddress(page, "fr")
  await shop.answerDelivery(page, "fr", 2)
  await shop.answerPayment(page, "fr", "transfer")

  const review = page.locator("#review")
  await expect(review.getByText(/dont TVA 21\s*%, Belgique/).first()).toBeVisible()
  await expect(review.getByText(/dont TVA 20\s*%, France/).first()).toBeVisible()
  await expect(review.getByText("Total, TVA comprise")).toBeVisible()
  await shop.order(page, "fr")
  await shop.expectThanks(page, "fr")
  await expect(page.getByText(/dont TVA 21\s*%, Belgique/)).toBeVisible()
})

test("a French company with a VAT number buys in Belgium: it sees and pays the net @desktop", async ({ page }) => {
  const { checkout, vat } = wordsOf("fr")
  await shop.addPiece(page, "fr", BELGIAN)
  await shop.goToCheckout(page, "fr")
  await page.getByRole("radio", { name: checkout("contact.company") }).check()
  await page.getByRole("textbox", { name: checkout("contact.company_name"), exact: true }).fill("Coopérative d'Exemple")
  const number = page.getByRole("textbox", { name: checkout("contact.vat_number") })
  await number.fill("FR 83 999 001 018")
  await page.getByRole("textbox", { name: checkout("contact.email"), exact: true }).fill("camille@example.org")
  await page.getByRole("button", { name: checkout("step.save") }).click()
  await expect(page.locator("#contact").getByText(vat("number.malformed")).first()).toBeVisible()

  await number.fill(FRENCH_NUMBER)
  await page.getByRole("button", { name: checkout("step.save") }).click()
  await expect(page.getByText(vat("check.valid", { number: FRENCH_NUMBER }))).toBeVisible()
  await shop.typeAddress(page, "fr", { postalCode: "59100", city: "Roubaix", country: "fr" })
  await page.getByRole("button", { name: checkout("step.save") }).click()
  await expect(page.locator("#delivery-form")).toBeVisible()
  await shop.answerDelivery(page, "fr", 2)
  await shop.answerPayment(page, "fr", "test_card")

  const review = page.locator("#review")
  await expect(review.getByText(vat("deducted"))).toBeVisible()
  await expect(review.getByText("Total à payer")).toBeVisible()
  await expect(review.getByText(/art\. 39bis/).first()).toBeVisible()
  await shop.order(page, "fr", "succeed")
  await shop.expectThanks(page, "fr")
  await expect(page.getByText(vat("deducted")).first()).toBeVisible()
})
