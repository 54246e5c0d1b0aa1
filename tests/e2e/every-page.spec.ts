import type { Page } from "@playwright/test"
import { expectNoSidewaysScroll } from "../support/audit.ts"
import { expect, test } from "../support/shop-test.ts"
import { giveAnsweredBasket } from "./steps/fill-basket.ts"
import { LOCALES } from "./steps/words.ts"

const PUBLIC = [
  "",
  "/pieces",
  "/pieces?category=seating&material=ash&price_max=200",
  "/pieces?q=zeppelin",
  "/pieces/tabouret-nervien",
  "/pieces/kast-leie",
  "/pieces/horloge-rebut",
  "/pieces/tabouret-nervien/delivery?country=be&postal_code=7500",
  "/workshops",
  "/workshops/stal13",
  "/stories",
  "/stories/le-coin-qui-serre",
  "/how-it-works",
  "/reviews",
  "/impact",
  "/impact/stal13",
  "/legal/notice",
  "/legal/terms",
  "/legal/privacy",
  "/legal/accessibility",
  "/legal/ranking",
]
const OF_ONE_PERSON = [
  "/basket",
  "/checkout?edit=contact",
  "/checkout?edit=address",
  "/checkout?edit=delivery",
  "/checkout?edit=payment",
  "/checkout",
  "/withdrawal",
  "/wishes",
  "/wishes?pieces=table-beffroi,lampe-lisiere",
  "/repair",
  "/repair?piece=table-beffroi",
  "/account/sign-in",
  "/account/sign-up",
  "/account/reset",
]

for (const locale of LOCALES) {
  // Every language on the narrow window; the wide one is the same in all of them.
  const where = locale === "fr" ? {} : { tag: "@phone" }

  for (const path of PUBLIC) {
    test(`/${locale}${path}: axe in light and dark, 320 pixels wide`, where, async ({ page }) => {
      const answer = await page.goto(`/${locale}${path}`)
      expect(answer?.status()).toBe(200)
      await expectOneHeadingAndNoSidewaysScroll(page)
    })
  }

  for (const path of OF_ONE_PERSON) {
    test(
      `/${locale}${path}: axe in light and dark, 320 pixels wide`,
      where,
      async ({ page, context, stack, database }) => {
        const [stool] = await database.variantsOf("tabouret-nervien")
        const [lamp] = await database.variantsOf("lampe-lisiere")
        await giveAnsweredBasket(context, stack, { locale, variants: [stool.id, lamp.id] })
        await page.goto(`/${locale}${path}`)
        await expectOneHeadingAndNoSidewaysScroll(page)
      },
    )
  }
}

async function expectOneHeadingAndNoSidewaysScroll(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
  const usual = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  await page.setViewportSize(usual)
}
