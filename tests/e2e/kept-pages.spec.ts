import { expect, test } from "../support/shop-test.ts"
import { expectThanks, order } from "./steps/buying.ts"
import { giveAnsweredBasket } from "./steps/fill-basket.ts"
import { ownToBuy } from "./steps/own-pieces.ts"
import { wordsOf } from "./steps/words.ts"

const PUBLIC = [
  "",
  "/pieces/kast-leie",
  "/workshops",
  "/workshops/etap-atelier",
  "/stories/mesurer-deux-fois",
  "/how-it-works",
  "/legal/terms",
]

for (const path of PUBLIC) {
  test(`/fr${path} is answered from the cache, the same for everybody`, { tag: "@desktop" }, async ({ request }) => {
    // A purchase in a test beside this one makes some of these pages anew: the one after that is kept again.
    await expect.poll(async () => (await request.get(`/fr${path}`)).headers()["x-nextjs-cache"]).toBe("HIT")
    const answer = await request.get(`/fr${path}`)
    expect(answer.headers()["set-cookie"]).toBeUndefined()
    expect(answer.headers()["content-security-policy"]).toContain("default-src 'self'")
    expect(answer.headers()["x-content-type-options"]).toBe("nosniff")
  })
}

test("what is bought is shown as sold at once, on its page and in the list", async ({
  page,
  context,
  stack,
  database,
}, info) => {
  const { common } = wordsOf("fr")
  const handle = ownToBuy(info)
  const [piece] = await database.variantsOf(handle)
  // The page's own state: the cards of similar pieces below have one too.
  const soldOut = page.getByTestId("availability").getByText(common("availability.sold_out"), { exact: true })
  await page.goto(`/fr/pieces/${handle}`)
  await expect(page.getByTestId("availability")).toBeVisible()
  await expect(soldOut).toBeHidden()

  await giveAnsweredBasket(context, stack, { locale: "fr", variants: [piece.id] })
  await page.goto("/fr/checkout")
  await order(page, "fr", "succeed")
  await expectThanks(page, "fr")

  await expect(async () => {
    await page.goto(`/fr/pieces/${handle}`)
    await expect(soldOut).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
})
