import { expect, test } from "../support/shop-test.ts"
import { expectThanks, heading, order, orderButton, untilAlive } from "./steps/buying.ts"
import { giveAnsweredBasket } from "./steps/fill-basket.ts"
import { wordsOf } from "./steps/words.ts"

const { checkout, basket: said } = wordsOf("fr")

test("a double click on the order button is one purchase", async ({ page, context, stack, database }) => {
  const [stool] = await database.variantsOf("tabouret-nervien")
  const { id } = await giveAnsweredBasket(context, stack, { locale: "fr", variants: [stool.id] })
  await page.goto("/fr/checkout")
  await untilAlive(page, orderButton(page, "fr"))
  await page.getByRole("checkbox", { name: checkout("review.terms") }).check()
  await orderButton(page, "fr").dblclick()
  await expectThanks(page, "fr")
  expect(await database.ordersOf(id)).toBe(1)

  // The document of a contract keeps its words; who reads the page in another language is told which they are in.
  await page.goto(page.url().replace("/fr/", "/nl/"))
  const { common, order: words } = wordsOf("nl")
  await expect(page.getByText(words("ordered_in", { language: common("written_in.fr") }))).toBeVisible()
  const name = page.getByRole("listitem").getByRole("link", { name: "Tabouret Nervien" }).locator("[lang]")
  await expect(name).toHaveAttribute("lang", "fr")
  await expect(page.getByRole("listitem").getByRole("img").first()).toHaveAttribute("lang", "fr")
})

test("two tabs are one purchase: the second is led to the same order", async ({ page, context, stack, database }) => {
  const [stool] = await database.variantsOf("tabouret-nervien")
  const { id } = await giveAnsweredBasket(context, stack, { locale: "fr", variants: [stool.id] })
  const other = await context.newPage()
  await page.goto("/fr/checkout")
  await other.goto("/fr/checkout")
  await untilAlive(other, orderButton(other, "fr"))
  await order(page, "fr", "succeed")
  await expectThanks(page, "fr")
  await order(other, "fr", "succeed")
  await expect(other).toHaveURL(/\/fr\/order\//)
  expect(new URL(other.url()).pathname).toBe(new URL(page.url()).pathname)
  expect(await database.ordersOf(id)).toBe(1)
})

test("the way back after ordering finds an empty basket and the way to the order", async ({
  page,
  context,
  stack,
  database,
}) => {
  const [stool] = await database.variantsOf("tabouret-nervien")
  await giveAnsweredBasket(context, stack, { locale: "fr", variants: [stool.id] })
  await page.goto("/fr/checkout")
  await order(page, "fr", "succeed")
  await expectThanks(page, "fr")
  await page.goto("/fr/checkout")
  await expect(heading(page, said("empty.title"))).toBeVisible()
  await expect(page.getByRole("link", { name: /^Votre dernière commande/ })).toBeVisible()
})
