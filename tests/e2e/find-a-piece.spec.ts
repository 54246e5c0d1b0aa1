import { formatter, regionOf } from "@etabli/i18n"
import type { Page } from "@playwright/test"
import { expect, test } from "../support/shop-test.ts"
import { nameOf } from "../support/shop-words.ts"
import { heading, untilAlive } from "./steps/buying.ts"
import { type Locale, LOCALES, wordsOf } from "./steps/words.ts"

const STOOL = { fr: "Tabouret Nervien", nl: "Kruk Nervien", en: "Nervien stool" }
const WORD = { fr: "tabouret", nl: "kruk", en: "stool" }

const names = (page: Page) => page.locator("main article h2").allInnerTexts()

async function openFilters(page: Page, locale: Locale): Promise<void> {
  const opener = page.getByRole("button", { name: wordsOf(locale).catalogue("filters.open") })
  if (await opener.isVisible()) await opener.click()
}

for (const locale of LOCALES) {
  const { common, catalogue, errors } = wordsOf(locale)

  test.describe(locale, () => {
    test("by filters, with an address that shows the same to others", async ({ page, context }) => {
      await page.goto(`/${locale}/pieces`)
      await openFilters(page, locale)
      const filters = page.locator("#filters")
      await filters.getByRole("checkbox", { name: nameOf("category", "seating", locale) }).check()
      await filters.getByRole("checkbox", { name: common("kind.ready") }).check()
      await filters.getByLabel(catalogue("field.price_max")).fill("95")
      await filters.getByRole("button", { name: catalogue("filters.apply") }).click()

      await expect(page).toHaveURL(`/${locale}/pieces?category=seating&kind=ready&price_max=95`)
      await expect(heading(page, STOOL[locale])).toBeVisible()
      const found = await names(page)
      await expect(page.getByRole("status")).toHaveText(catalogue("count", { count: found.length }))

      const other = await context.newPage()
      await other.goto(page.url())
      expect(await names(other)).toEqual(found)
      await other.close()
    })

    test("takes one filter back", async ({ page }) => {
      await page.goto(`/${locale}/pieces?category=seating&kind=ready`)
      const remove = catalogue("filters.remove", { filter: common("kind.ready") })
      await page.getByRole("link", { name: remove }).click()
      await expect(page).toHaveURL(`/${locale}/pieces?category=seating`)
      await expect(heading(page, nameOf("category", "seating", locale))).toBeVisible()
    })

    test("by words", async ({ page }) => {
      await page.goto(`/${locale}/pieces`)
      await page.getByRole("searchbox").fill(WORD[locale])
      await page.getByRole("searchbox").press("Enter")
      await expect(page).toHaveURL(`/${locale}/pieces?q=${WORD[locale]}`)
      await expect(heading(page, catalogue("title_search", { query: WORD[locale] }))).toBeVisible()
      await expect(heading(page, STOOL[locale])).toBeVisible()
    })

    test("page by page", async ({ page }) => {
      await page.goto(`/${locale}/pieces`)
      const first = await names(page)
      await page.getByRole("link", { name: common("nav.page", { page: 2 }), exact: true }).click()
      await expect(page).toHaveURL(`/${locale}/pieces?page=2`)
      await expect(heading(page, first[0]!)).toBeHidden()
      const second = await names(page)
      expect(second.filter((name) => first.includes(name))).toEqual([])
      await page.goto(`/${locale}/pieces?page=999`)
      await expect(heading(page, catalogue("past_the_end.title"))).toBeVisible()
    })

    test("cheapest first", async ({ page }) => {
      await page.goto(`/${locale}/pieces`)
      await page.locator("summary", { hasText: catalogue("sort.recommended") }).click()
      await page.getByRole("link", { name: catalogue("sort.price_asc") }).click()
      await expect(page).toHaveURL(`/${locale}/pieces?sort=price_asc`)
      await expect(page.locator("main article").first()).toContainText(formatter(regionOf(locale)).money(800))
    })

    test("says what to do when nothing fits", async ({ page }) => {
      await page.goto(`/${locale}/pieces?q=zeppelin`)
      await expect(heading(page, catalogue("empty.word_title", { query: "zeppelin" }))).toBeVisible()
      await page.getByRole("link", { name: catalogue("empty.all") }).click()
      await expect(page).toHaveURL(`/${locale}/pieces`)
      await page.goto(`/${locale}/pieces?q=zeppelin&price_max=9`)
      await expect(heading(page, catalogue("empty.title"))).toBeVisible()
      await page.getByRole("link", { name: catalogue("empty.clear") }).click()
      await expect(page).toHaveURL(`/${locale}/pieces`)
    })

    test("an unknown piece is a 404 in the reader's language", async ({ page, watch }) => {
      watch.expect(/status of 404/)
      const answer = await page.goto(`/${locale}/pieces/does-not-exist`)
      expect(answer?.status()).toBe(404)
      await expect(page.locator("html")).toHaveAttribute("lang", locale)
      await expect(heading(page, errors("not_found.title"))).toBeVisible()
    })

    test("an address without a language leads to the reader's", { tag: "@desktop" }, async ({ request }) => {
      const headers = { "accept-language": `${locale},en;q=0.1` }
      for (const path of ["/", "/pieces", "/pieces/tabouret-nervien", "/basket"]) {
        const answer = await request.get(path, { headers, maxRedirects: 0 })
        expect(answer.status()).toBe(307)
        expect(answer.headers().location).toBe(`/${locale}${path === "/" ? "" : path}`)
      }
    })

    test("an unknown language is a 404 in one we speak", { tag: "@desktop" }, async ({ request }) => {
      const answer = await request.get("/de/pieces", { headers: { "accept-language": locale } })
      expect(answer.status()).toBe(404)
      expect(await answer.text()).toContain(errors("not_found.title"))
    })
  })
}

test("another language shows the same page", async ({ page, watch }) => {
  await page.goto("/fr/pieces?category=seating&sort=name")
  const dutch = page.getByRole("link", { name: "Nederlands" })
  await untilAlive(page, dutch)
  await dutch.click()
  await expect(page).toHaveURL("/nl/pieces?category=seating&sort=name")
  await page.getByRole("link", { name: STOOL.nl }).click()
  await expect(page).toHaveURL("/nl/pieces/tabouret-nervien")
  await page.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL("/en/pieces/tabouret-nervien")
  await expect(heading(page, STOOL.en)).toBeVisible()

  watch.expect(/status of 404/)
  await page.goto("/en/pieces/does-not-exist")
  await untilAlive(page, dutch)
  await dutch.click()
  await expect(page).toHaveURL("/nl/pieces/does-not-exist")
  await expect(page).toHaveTitle(new RegExp(wordsOf("nl").errors("not_found.title")))
})
