import { expect, test } from "../support/shop-test.ts"
import { nameOf } from "../support/shop-words.ts"
import { heading } from "./steps/buying.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

test.use({ javaScriptEnabled: false, audited: false })

const TITLE = { fr: "Tabouret Nervien", nl: "Kruk Nervien", en: "Nervien stool" }

for (const locale of LOCALES) {
  const { basket, catalogue, common, delivery, errors, piece, problem } = wordsOf(locale)

  test.describe(locale, () => {
    test("reads a piece", async ({ page }) => {
      await page.goto(`/${locale}/pieces/tabouret-nervien`)
      await expect(heading(page, TITLE[locale])).toBeVisible()
      const pictures = page.getByRole("list", { name: piece("gallery", { title: TITLE[locale] }) }).getByRole("img")
      await expect(pictures.first()).toBeVisible()
      expect(await pictures.first().evaluate((image: HTMLImageElement) => image.src)).toContain("/_next/image")
      await expect(page.getByText(common("price.vat_included")).first()).toBeVisible()
      await expect(page.getByText(nameOf("material", "ash", locale)).first()).toBeVisible()
      await expect(page.getByRole("img", { name: /34/ }).first()).toBeVisible()
    })

    for (const path of [
      "pieces/does-not-exist",
      "pieces/does-not-exist/delivery",
      "workshops/nobody",
      "impact/nobody",
      "pieces/%3Cb%3E",
    ]) {
      test(`reads that nothing is at ${path}`, { tag: "@desktop" }, async ({ page, watch }) => {
        watch.expect(/status of 404/)
        const answer = await page.goto(`/${locale}/${path}`)
        expect(answer?.status()).toBe(404)
        await expect(page.locator("html")).toHaveAttribute("lang", locale)
        await expect(heading(page, errors("not_found.title"))).toBeVisible()
        // The page is one for all unknown addresses, so that it leads home in another language.
        const other = locale === "nl" ? "en" : "nl"
        const link = page.getByRole("link", { name: common(`languages.${other}`), exact: true })
        await expect(link).toHaveAttribute("href", `/${other}`)
      })
    }

    test("asks what delivery costs", async ({ page }) => {
      await page.goto(`/${locale}/pieces/tabouret-nervien`)
      await page.getByRole("combobox", { name: piece("delivery.country") }).selectOption("be")
      await page.getByRole("textbox", { name: piece("delivery.postal_code") }).fill("7500")
      await page.getByRole("button", { name: piece("delivery.submit") }).click()
      await expect(heading(page, piece("delivery.for_piece", { title: TITLE[locale] }))).toBeVisible()
      await expect(page.getByText(common("method.parcel"))).toBeVisible()
      await expect(page.getByText(common("method.pickup_workshop"))).toBeVisible()
      await page.getByRole("combobox", { name: delivery("stairs.floor") }).selectOption("2")
      await page.getByRole("button", { name: piece("delivery.submit") }).click()
      await expect(page.getByRole("combobox", { name: delivery("stairs.floor") })).toHaveValue("2")
      await expect(page.getByText(/30,00|30\.00/)).toBeVisible()
      await page.getByRole("textbox", { name: piece("delivery.postal_code") }).fill("59100")
      await page.getByRole("button", { name: piece("delivery.submit") }).click()
      await expect(page.getByText(problem("field.postcode_of_other_country"))).toBeVisible()
    })

    test("filters and searches", async ({ page }) => {
      await page.goto(`/${locale}/pieces`)
      const opener = page.getByRole("button", { name: catalogue("filters.open") })
      if (await opener.isVisible()) await opener.click()
      await page
        .locator("#filters")
        .getByRole("checkbox", { name: nameOf("category", "seating", locale) })
        .check()
      await page.getByRole("button", { name: catalogue("filters.apply") }).click()
      await expect(page).toHaveURL(`/${locale}/pieces?category=seating`)
      await expect(heading(page, TITLE[locale])).toBeVisible()
      await page.getByRole("searchbox").fill("nervien")
      await page.getByRole("searchbox").press("Enter")
      await expect(page).toHaveURL(`/${locale}/pieces?category=seating&q=nervien`)
      await expect(page.getByRole("status")).toHaveText(catalogue("count", { count: 1 }))
    })

    test("fills the basket", async ({ page }) => {
      await page.goto(`/${locale}/pieces/tabouret-nervien`)
      await page.getByRole("button", { name: basket("add.action") }).click()
      await expect(page).toHaveURL(`/${locale}/basket`)
      await expect(page.getByRole("link", { name: TITLE[locale] })).toBeVisible()
      await expect(page.getByRole("link", { name: basket("summary.checkout") })).toBeVisible()
    })
  })
}
