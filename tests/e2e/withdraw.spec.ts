import { expect, test } from "../support/shop-test.ts"
import { newEmail } from "./steps/account.ts"
import { expectThanks, order as placeOrder, heading } from "./steps/buying.ts"
import { giveAnsweredBasket } from "./steps/fill-basket.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

for (const locale of LOCALES) {
  test(`${locale}: withdraws from an order without an account, in two steps, with a receipt by mail`, async ({
    page,
    context,
    stack,
    database,
  }) => {
    const { order, withdrawal } = wordsOf(locale)
    const [stool] = await database.variantsOf("tabouret-nervien")
    await giveAnsweredBasket(context, stack, { locale, variants: [stool.id] })
    await page.goto(`/${locale}/checkout`)
    await placeOrder(page, locale, "succeed")
    await expectThanks(page, locale)

    const email = newEmail()
    await page
      .getByRole("main")
      .getByRole("link", { name: order("withdrawal.link") })
      .click()
    await expect(page.getByRole("textbox", { name: withdrawal("order"), exact: true })).toHaveValue(/^ET-/)
    await page.getByRole("textbox", { name: withdrawal("name"), exact: true }).fill("Camille Exemple")
    await page.getByRole("textbox", { name: withdrawal("email"), exact: true }).fill(email)
    await page.getByRole("button", { name: withdrawal("next") }).click()
    await expect(heading(page, withdrawal("check_title"))).toBeVisible()
    await page.getByRole("button", { name: withdrawal("confirm") }).click()
    await expect(page.getByRole("main").getByRole("status")).toContainText(withdrawal("done_title"))

    await expect(async () => {
      await page.goto(`${stack.backendUrl}/outbox`)
      await expect(page.getByRole("row", { name: email })).toBeVisible({ timeout: 300 })
    }).toPass()
  })
}
