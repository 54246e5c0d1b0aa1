import { formatter, regionOf } from "@etabli/i18n"
import { expect, test } from "../support/shop-test.ts"
import { untilAlive } from "./steps/buying.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

for (const locale of LOCALES) {
  test(`${locale}: the piece's page says what delivery costs, and when the postcode is not of the country`, async ({
    page,
  }) => {
    const { common, delivery, piece, problem } = wordsOf(locale)
    const { money } = formatter(regionOf(locale))
    await page.goto(`/${locale}/pieces/tabouret-nervien`)
    const ask = page.getByRole("button", { name: piece("delivery.submit") })
    await untilAlive(page, ask)
    await page.getByRole("combobox", { name: piece("delivery.country") }).selectOption("be")
    await page.getByRole("textbox", { name: piece("delivery.postal_code") }).fill("59100")
    await ask.click()
    await expect(page.getByText(problem("field.postcode_of_other_country"))).toBeVisible()
    await page.getByRole("textbox", { name: piece("delivery.postal_code") }).fill("75OO")
    await ask.click()
    await expect(page.getByText(problem("field.postcode_with_letters"))).toBeVisible()
    await page.getByRole("textbox", { name: piece("delivery.postal_code") }).fill("b-7500")
    await ask.click()
    await expect(page.getByText(common("method.parcel"))).toBeVisible()
    await expect(page.getByText(delivery("stairs.free_lift"))).toBeVisible()
    const floor = page.getByRole("combobox", { name: delivery("stairs.floor") })
    await floor.selectOption("3")
    await ask.click()
    await expect(page.getByText(delivery("stairs.carried", { count: 3, price: money(4500) }))).toBeVisible()
    await page.getByRole("checkbox", { name: delivery("stairs.lift") }).check()
    await ask.click()
    await expect(page.getByText(delivery("stairs.lifted", { count: 3 }))).toBeVisible()
    await page.getByRole("combobox", { name: piece("delivery.country") }).selectOption("fr")
    await page.getByRole("textbox", { name: piece("delivery.postal_code") }).fill("13 001")
    await ask.click()
    await expect(page.getByText(delivery("unavailable.van"))).toBeVisible()
    await expect(floor).toBeHidden()
    await expect(page.getByText(delivery("pickup_remains"))).toBeVisible()
    await expect(page).toHaveURL(`/${locale}/pieces/tabouret-nervien`)
  })
}
