import { expect, test } from "../support/shop-test.ts"
import { answerContact, heading, typeAddress, refusal } from "./steps/buying.ts"
import { giveBasket } from "./steps/fill-basket.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

for (const locale of LOCALES) {
  const { basket: said, checkout, common, problem } = wordsOf(locale)

  test.describe(locale, () => {
    test("a postcode of another country is told beside its field, the rest is kept", async ({
      page,
      context,
      stack,
      database,
    }) => {
      const [stool] = await database.variantsOf("tabouret-nervien")
      await giveBasket(context, stack, { locale, variants: [stool.id] })
      await page.goto(`/${locale}/checkout`)
      await answerContact(page, locale)
      await typeAddress(page, locale, { postalCode: "59100", city: "Roubaix", country: "be" })
      await page.getByRole("button", { name: checkout("step.save") }).click()

      const field = page.getByRole("textbox", { name: checkout("address.postal_code"), exact: true })
      await expect(field).toHaveAttribute("aria-invalid", "true")
      await expect(field).toHaveAccessibleDescription(
        new RegExp(problem("field.postcode_of_other_country").slice(0, 20)),
      )
      await expect(refusal(page)).toBeFocused()
      await expect(field).toHaveValue("59100")
      const other = (name: "address.first_name" | "address.city") =>
        page.getByRole("textbox", { name: checkout(name), exact: true })
      await expect(other("address.first_name")).toHaveValue("Camille")
      await expect(other("address.city")).toHaveValue("Roubaix")
      await expect(page.getByRole("combobox", { name: checkout("address.country") })).toHaveValue("be")

      await page
        .getByRole("combobox", { name: checkout("address.country") })
        .selectOption({ label: common("country.fr") })
      await page.getByRole("button", { name: checkout("step.save") }).click()
      await expect(heading(page, checkout("section.delivery"))).toBeFocused()
    })

    test("nothing answered: every field says so, and nothing that costs is chosen beforehand", async ({
      page,
      context,
      stack,
      database,
    }) => {
      const [stool] = await database.variantsOf("tabouret-nervien")
      await giveBasket(context, stack, { locale, variants: [stool.id] })
      await page.goto(`/${locale}/checkout`)
      await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0)
      await page.getByRole("button", { name: checkout("step.save") }).click()
      const email = page.getByRole("textbox", { name: checkout("contact.email"), exact: true })
      await expect(email).toHaveAccessibleDescription(new RegExp(problem("field.required")))
      await email.fill("camille@")
      await page.getByRole("button", { name: checkout("step.save") }).click()
      await expect(email).toHaveAccessibleDescription(new RegExp(problem("field.invalid_email").slice(0, 20)))
      await answerContact(page, locale)
      await typeAddress(page, locale, { postalCode: "7500", city: "Tournai", country: "be" })
      await page.getByRole("button", { name: checkout("step.save") }).click()
      await expect(page.locator("#delivery-form")).toBeVisible()
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0)
      await page.getByRole("button", { name: checkout("step.save") }).click()
      await expect(page.getByText(problem("field.choose")).last()).toBeVisible()
    })

    test("an empty basket leads to the pieces", async ({ page }) => {
      await page.goto(`/${locale}/checkout`)
      await expect(page).toHaveURL(`/${locale}/basket`)
      await expect(heading(page, said("empty.title"))).toBeVisible()
      await page.getByRole("link", { name: said("empty.action") }).click()
      await expect(page).toHaveURL(`/${locale}/pieces`)
    })

    test("a piece is taken out and put back, its quantity changed", async ({ page, context, stack, database }) => {
      const [stool] = await database.variantsOf("tabouret-nervien")
      const { lines } = await giveBasket(context, stack, { locale, variants: [stool.id] })
      const title = lines[0]!.title.text
      await page.goto(`/${locale}/basket`)
      await page.getByRole("button", { name: said("line.more", { title }) }).click()
      await expect(page.getByTestId("basket-badge")).toHaveText("2")
      await page.getByRole("button", { name: said("line.remove_of", { title }) }).click()
      await expect(heading(page, said("empty.title"))).toBeVisible()
      await page.getByRole("button", { name: said("removed.undo") }).click()
      await expect(page.getByRole("link", { name: title })).toBeVisible()
      await expect(page.getByTestId("basket-badge")).toHaveText("2")
    })

    test("an order link that was cut or tampered with says so", async ({ page, watch }) => {
      watch.expect(/status of 404/)
      await page.goto(`/${locale}/order/eyJvIjoi.abc`)
      await expect(heading(page, wordsOf(locale).order("expired.title"))).toBeVisible()
    })
  })
}
