import { expect, test } from "../support/shop-test.ts"
import * as shop from "./steps/buying.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

const STOOL = { handle: "tabouret-nervien", fr: "Tabouret Nervien", nl: "Kruk Nervien", en: "Nervien stool" }
const LAMP = "lampe-lisiere"
/** The law wants these words and no others (FR L221-14, BE VI.46 § 2). */
const ORDER_BUTTON = {
  fr: "Commande avec obligation de paiement",
  nl: "Bestelling met betalingsverplichting",
  en: "Order with obligation to pay",
}

for (const locale of LOCALES) {
  const { order } = wordsOf(locale)

  test(`${locale}: a stool from Tournai and a lamp from Roubaix in one basket, by card`, async ({ page, context }) => {
    await shop.addPiece(page, locale, STOOL.handle)
    await shop.addPiece(page, locale, LAMP)
    await shop.goToCheckout(page, locale)
    await shop.answerContact(page, locale)
    await shop.answerAddress(page, locale)
    await shop.answerDelivery(page, locale)
    await shop.answerPayment(page, locale, "test_card")

    await expect(page.getByRole("button", { name: ORDER_BUTTON[locale], exact: true })).toBeVisible()
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0)
    await shop.order(page, locale, "succeed")
    await shop.expectThanks(page, locale)
    await expect(page.getByTestId("basket-badge")).toBeHidden()

    await page.goto(page.url().replace(/\?.*/, ""))
    await expect(page.getByRole("heading", { name: "ETAP'ATELIER, Tournai" })).toBeVisible()
    await expect(page.getByRole("heading", { name: "FIBR&CO, Roubaix" })).toBeVisible()
    await expect(page.getByText(order("payment_state.authorised"))).toHaveCount(2)

    const guest = await context.browser()!.newPage({ baseURL: new URL(page.url()).origin })
    await guest.goto(page.url())
    await expect(guest.getByRole("link", { name: STOOL[locale] })).toBeVisible()
    await guest.close()
  })

  test(`${locale}: by transfer, one account and one reference for each seller`, async ({ page }) => {
    await shop.addPiece(page, locale, STOOL.handle)
    await shop.addPiece(page, locale, LAMP)
    await shop.goToCheckout(page, locale)
    await shop.answerContact(page, locale)
    await shop.answerAddress(page, locale)
    await shop.answerDelivery(page, locale)
    await shop.answerPayment(page, locale, "transfer")
    await shop.order(page, locale)
    await shop.expectThanks(page, locale)

    const slips = page.getByRole("region", { name: order("transfer.title") })
    const facts = await slips.locator("dd").allInnerTexts()
    const ibans = facts.filter((fact) => /^(BE|FR)\d\d /.test(fact))
    const references = facts.filter((fact) => /^(\+\+\+[\d/]+\+\+\+|RF\d\d)/.test(fact))
    expect(new Set(ibans).size).toBe(2)
    expect(new Set(references).size).toBe(2)
  })
}
