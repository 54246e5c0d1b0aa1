import { expect, test } from "../support/shop-test.ts"
import * as shop from "./steps/buying.ts"
import { giveBasket } from "./steps/fill-basket.ts"
import { wordsOf } from "./steps/words.ts"

const { checkout, common, delivery, order } = wordsOf("nl")
const save = { name: checkout("step.save") }
const PIECE = "tabouret-nervien"

test("the van carries up to a floor, and its price says so @phone", async ({ page, context, stack, database }) => {
  const [stool] = await database.variantsOf(PIECE)
  await giveBasket(context, stack, { locale: "nl", variants: [stool.id] })
  await page.goto("/nl/checkout")
  await shop.answerContact(page, "nl")
  await shop.typeAddress(page, "nl", { ...shop.IN_TOURNAI, postalCode: "b 7500" })
  await page.getByRole("button", save).click()
  await expect(page.locator("#address").getByText("7500 Tournai")).toBeVisible()

  const floor = page.getByRole("combobox", { name: delivery("stairs.floor") })
  await expect(floor).toBeHidden()
  await page.getByRole("radio", { name: common("method.van") }).check()
  await floor.selectOption("3")
  await page.getByRole("button", save).click()
  await expect(page.locator("#payment-form")).toBeVisible()
  await expect(page.getByText(/Naar de 3e verdieping gedragen, zonder lift: €.45,00 inbegrepen/).first()).toBeVisible()
})

test("a time to come is asked for, and asked again when it is no longer possible @phone", async ({
  page,
  context,
  stack,
  database,
}) => {
  const [stool] = await database.variantsOf(PIECE)
  const basket = await giveBasket(context, stack, { locale: "nl", variants: [stool.id] })
  await page.goto("/nl/checkout")
  await shop.answerContact(page, "nl")
  await shop.answerAddress(page, "nl")
  await page.getByRole("radio", { name: common("method.pickup_workshop") }).check()
  await page.getByRole("button", save).click()
  const times = page.getByRole("combobox", { name: delivery("slot.label") })
  await expect(times).toHaveAttribute("aria-invalid", "true")
  await times.selectOption({ index: 2 })
  await page.getByRole("button", save).click()
  await shop.answerPayment(page, "nl", "transfer")

  await database.rows(
    `update cart_shipping_method set data = jsonb_set(data, '{slot,date}', '"2026-01-06"') where cart_id = $1`,
    [basket.id],
  )
  await shop.order(page, "nl")
  await expect(page.locator("#delivery").getByText(delivery("slot.gone"))).toBeVisible()
  await times.selectOption({ index: 1 })
  await page.getByRole("button", save).click()
  await shop.order(page, "nl")
  await shop.expectThanks(page, "nl")
  await expect(page.getByText(/Afhalen: .* van .* tot .*uur/)).toBeVisible()
  await expect(page.getByText(order("totals.order"))).toBeVisible()
})
