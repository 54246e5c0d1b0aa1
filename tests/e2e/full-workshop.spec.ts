import { weekIn, madeToOrder } from "../support/bench.ts"
import { platformAt } from "../support/platform-client.ts"
import { expect, test } from "../support/shop-test.ts"
import { giveAnsweredBasket } from "./steps/fill-basket.ts"
import { wordsOf } from "./steps/words.ts"

const hours = (weeks: Record<string, number>) => ({
  bench: {
    weekly_hours: [{ from: "2026-W01", hours: 0 }],
    exceptions: Object.entries(weeks).map(([week, minutes]) => ({ week, hours: Math.ceil(minutes / 15) / 4 })),
    min_promise_weeks: 1,
    max_promise_weeks: 40,
  },
})

test(
  "a full workshop says so, and whoever waits gets the place that comes free",
  { tag: "@phone" },
  async ({ page, stack, database }, info) => {
    const { common, waiting } = wordsOf("nl")
    const email = `anke-${String(info.retry)}@example.org`
    const work = await madeToOrder(database, "fibr-co")
    const platform = await platformAt({ url: stack.backendUrl })
    const setHours = (weeks: Record<string, number>) =>
      platform.post(`/admin/operators/${work.operator_id}/bench`, hours(weeks))
    expect((await setHours({})).status).toBe(200)

    await expect(async () => {
      await page.goto(`/nl/pieces/${work.handle}`)
      await expect(page.getByTestId("availability")).toContainText(common("availability.full"), { timeout: 1000 })
    }).toPass()
    await page.getByRole("textbox", { name: waiting("email") }).fill(email.toUpperCase())
    await page.getByRole("button", { name: waiting("submit") }).click()
    await expect(page.getByRole("heading", { name: waiting("asked_title") })).toBeVisible()

    const link = async (kind: string) => {
      const [mail] = await database.rows<{ text: string }>(
        `select text from outbox_mail where kind = $1 and "to" = $2`,
        [kind, email],
      )
      return /\/nl\/waiting\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? ""
    }
    await expect.poll(() => link("waiting-confirm")).not.toBe("")
    await page.goto(await link("waiting-confirm"))
    await expect(page.getByTestId("waiting-state")).toHaveText(waiting("state.asked"))
    await page.getByRole("button", { name: waiting("confirm") }).click()
    await expect(page.getByTestId("waiting-state")).toHaveText(waiting("state.first"))

    const ends = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [weekIn(9 + index), 15]))
    expect((await setHours({ [weekIn(8)]: work.minutes, ...ends })).status).toBe(200)
    await expect.poll(() => link("waiting-told"), { timeout: 20_000 }).not.toBe("")
    await page.goto(await link("waiting-told"))
    await page.getByRole("button", { name: waiting("buy") }).click()
    await expect(page).toHaveURL("/nl/basket")
    await expect(page.getByTestId("basket-badge")).toHaveText("1")
  },
)

test(
  "from the payment on the pieces are kept, told quietly, and free again when one leaves",
  { tag: "@desktop" },
  async ({ page, context, stack, database }) => {
    const { checkout } = wordsOf("nl")
    const [lamp] = await database.variantsOf("lampe-lisiere")
    const basket = await giveAnsweredBasket(context, stack, { locale: "nl", variants: [lamp.id] })
    const holds = async () => (await database.rows("select 1 from goods_hold where cart_id = $1", [basket.id])).length
    await page.goto("/nl/checkout?edit=delivery")
    await expect(page.getByTestId("hold")).toHaveCount(0)
    expect(await holds()).toBe(0)

    await page.goto("/nl/checkout")
    await expect(page.getByRole("timer")).toHaveText(
      new RegExp(`${checkout("hold.left", { count: 9 })}|${checkout("hold.left", { count: 10 })}`),
    )
    expect(await holds()).toBe(1)
    await page
      .getByRole("link", { name: checkout("back") })
      .filter({ visible: true })
      .click()
    await expect(page).toHaveURL("/nl/basket")
    await expect.poll(holds).toBe(0)
  },
)
