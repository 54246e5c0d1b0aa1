import { formatter, regionOf } from "@etabli/i18n"
import { expect, test } from "../support/shop-test.ts"
import { order, orderButton, refusal } from "./steps/buying.ts"
import { giveAnsweredBasket, giveBasket } from "./steps/fill-basket.ts"
import { ownInStock, ownOneOfAKind, ownPriced } from "./steps/own-pieces.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

// One after the other: both tests of prices change the same piece.
test.describe.configure({ mode: "default" })

for (const locale of LOCALES) {
  const { basket: said, problem, order: orderWords } = wordsOf(locale)
  const { money } = formatter(regionOf(locale))

  test.describe(locale, () => {
    test("a piece of a kind is sold to somebody else once its hold is over", async ({
      page,
      context,
      stack,
      database,
    }, info) => {
      const [gone] = await database.variantsOf(ownOneOfAKind(info, locale))
      await database.setStock(gone.id, 1)
      const [stays] = await database.variantsOf("tabouret-nervien")
      const basket = await giveAnsweredBasket(context, stack, { locale, variants: [gone.id, stays.id] })
      const title = basket.lines.find((line) => line.variant_id === gone.id)!.title.text

      await page.goto(`/${locale}/checkout`)
      await expect(orderButton(page, locale)).toBeVisible()
      await database.endHolds(gone.id)
      await database.setStock(gone.id, 0)
      await order(page, locale, "succeed")

      await expect(refusal(page)).toContainText(problem("code.piece_unavailable"))
      await expect(refusal(page)).toContainText(problem("line.gone", { title }))
      await page.goto(`/${locale}/basket`)
      await expect(page.getByText(said("notice.unavailable"))).toBeVisible()
      await page.getByRole("button", { name: said("line.remove_of", { title }) }).click()
      await expect(page.getByText(said("removed.text", { title }))).toBeVisible()
      await page.goto(`/${locale}/checkout`)
      await order(page, locale, "succeed")
      await expect(page.getByRole("heading", { name: orderWords("thanks.title") })).toBeVisible()
    })

    test("fewer are left than were chosen: says how many and offers them", async ({
      page,
      context,
      stack,
      database,
    }, info) => {
      const [piece] = await database.variantsOf(ownInStock(info, locale))
      await database.setStock(piece.id, 9)
      const basket = await giveAnsweredBasket(context, stack, { locale, variants: [piece.id], quantity: 3 })
      const title = basket.lines[0]!.title.text

      await page.goto(`/${locale}/checkout`)
      await expect(orderButton(page, locale)).toBeVisible()
      await database.endHolds(piece.id)
      await database.setStock(piece.id, 2)
      await order(page, locale, "succeed")
      await expect(refusal(page)).toContainText(problem("line.left", { title, count: 2 }))

      await page.goto(`/${locale}/basket`)
      await page.getByRole("button", { name: said("notice.take_left", { count: 2 }) }).click()
      await expect(page.getByRole("link", { name: said("summary.checkout") })).toBeVisible()
      await expect(page.getByTestId("basket-badge")).toHaveText("2")
    })

    test("a price changes: told in the basket, never charged silently", async ({
      page,
      context,
      stack,
      database,
    }, info) => {
      const [piece] = await database.variantsOf(ownPriced(info, locale))
      const dearer = piece.cents + 500
      await giveBasket(context, stack, { locale, variants: [piece.id] })
      await database.setPrice(piece.id, dearer)
      await page.goto(`/${locale}/basket`)
      const told = said("notice.price_up", { was: money(piece.cents), now: money(dearer) })
      await expect(page.getByText(told)).toBeVisible()
      await expect(page.getByText(money(dearer)).first()).toBeVisible()
      await database.setPrice(piece.id, piece.cents)
    })

    test("a price changes under the order button: the new total is shown before anything is ordered", async ({
      page,
      context,
      stack,
      database,
    }, info) => {
      const [piece] = await database.variantsOf(ownPriced(info, locale))
      const basket = await giveAnsweredBasket(context, stack, { locale, variants: [piece.id] })
      await page.goto(`/${locale}/checkout`)
      await expect(orderButton(page, locale)).toBeVisible()
      await database.setPrice(piece.id, piece.cents + 700)
      await order(page, locale, "succeed")
      await expect(refusal(page)).toContainText(problem("code.price_changed"))
      await expect(
        page
          .getByText(money(basket.totals.total_cents + 700))
          .filter({ visible: true })
          .first(),
      ).toBeVisible()
      await order(page, locale, "succeed")
      await expect(page.getByRole("heading", { name: orderWords("thanks.title") })).toBeVisible()
      await database.setPrice(piece.id, piece.cents)
    })
  })
}
