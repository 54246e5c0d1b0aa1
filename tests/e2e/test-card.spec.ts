import { expect, test } from "../support/shop-test.ts"
import { expectThanks, order, orderButton, refusal } from "./steps/buying.ts"
import { giveAnsweredBasket } from "./steps/fill-basket.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

/** What the test bank's own page says; it is no page of the shop. */
const BANK = {
  fr: { accept: "Confirmer le paiement", refuse: "Refuser" },
  nl: { accept: "Betaling bevestigen", refuse: "Weigeren" },
  en: { accept: "Confirm the payment", refuse: "Refuse" },
}

for (const locale of LOCALES) {
  const { problem } = wordsOf(locale)

  test.describe(locale, () => {
    test.beforeEach(async ({ page, context, stack, database }) => {
      const [stool] = await database.variantsOf("tabouret-nervien")
      const [lamp] = await database.variantsOf("lampe-lisiere")
      await giveAnsweredBasket(context, stack, { locale, variants: [stool.id, lamp.id] })
      await page.goto(`/${locale}/checkout`)
    })

    test("declined: nothing is lost, another try goes through", async ({ page }) => {
      await order(page, locale, "decline")
      await expect(refusal(page)).toContainText(problem("code.payment_declined"))
      await expect(page.getByTestId("basket-badge")).toHaveText("2")
      await order(page, locale, "succeed")
      await expectThanks(page, locale)
    })

    test("second step: accepted at the bank", async ({ page }) => {
      await order(page, locale, "second_step")
      await page.getByRole("button", { name: BANK[locale].accept }).click()
      await expectThanks(page, locale)
    })

    test("second step: refused at the bank, back at the order button", async ({ page }) => {
      await order(page, locale, "second_step")
      await page.getByRole("button", { name: BANK[locale].refuse }).click()
      await expect(refusal(page)).toContainText(problem("code.payment_declined"))
      await expect(orderButton(page, locale)).toBeVisible()
    })
  })
}

test("a bank that answers twice makes one order", async ({ page, context, stack, database }) => {
  const [stool] = await database.variantsOf("tabouret-nervien")
  const { id } = await giveAnsweredBasket(context, stack, { locale: "fr", variants: [stool.id] })
  await page.goto("/fr/checkout")
  await order(page, "fr", "answer_twice")
  await expectThanks(page, "fr")
  expect(await database.ordersOf(id)).toBe(1)
})
