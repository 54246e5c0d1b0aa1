import { expect, test } from "../support/shop-test.ts"
import { addButton, untilAlive } from "./steps/buying.ts"
import { wordsOf } from "./steps/words.ts"

/** Milliseconds from the click to the first frame in which the badge shows the number; measured in the page. */
declare global {
  interface Window {
    badgeAfter: Promise<number>
  }
}

test("the badge is right within 300 ms of the click, and stays right", async ({ page }) => {
  await page.goto("/fr/pieces/tabouret-nervien")
  await untilAlive(page, addButton(page, "fr"))
  await page.getByRole("combobox", { name: wordsOf("fr").piece("quantity") }).selectOption("2")
  await page.evaluate(() => {
    window.badgeAfter = new Promise((resolve) => {
      document.addEventListener("click", (click) => {
        const look = () => {
          const badge = document.querySelector("[data-testid=basket-badge]")
          if (badge?.textContent === "2") resolve(performance.now() - click.timeStamp)
          else requestAnimationFrame(look)
        }
        look()
      })
    })
  })
  await addButton(page, "fr").click()
  expect(await page.evaluate(() => window.badgeAfter)).toBeLessThan(300)

  await expect(page.getByText(wordsOf("fr").basket("add.done"))).toBeVisible()
  await expect(page.getByTestId("basket-badge")).toHaveText("2")
  await page.goto("/fr")
  await expect(page.getByTestId("basket-badge")).toHaveText("2")
})
