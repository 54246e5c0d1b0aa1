import { readFile } from "node:fs/promises"
import { expect, test } from "../support/shop-test.ts"
import { newEmail, PASSWORD, passwordField, signOut, signUp, trySignIn } from "./steps/account.ts"
import { expectThanks, heading, IN_TOURNAI, order, refusal, typeAddress } from "./steps/buying.ts"
import { giveAnsweredBasket } from "./steps/fill-basket.ts"
import { LOCALES, wordsOf } from "./steps/words.ts"

for (const locale of LOCALES) {
  const { account } = wordsOf(locale)

  test.describe(locale, () => {
    test("signs up, out and in again; a wrong password says no more than it must", async ({ page }) => {
      const email = await signUp(page, locale)
      await expect(page.getByText(account("hello", { name: "Camille" }))).toBeVisible()
      await signOut(page, locale)
      await trySignIn(page, locale, { email, password: "not the password" })
      await expect(refusal(page)).toContainText(account("sign_in.failed"))
      await trySignIn(page, locale, { email: newEmail(), password: "not the password" })
      await expect(refusal(page)).toContainText(account("sign_in.failed"))
      await trySignIn(page, locale, { email, password: PASSWORD })
      await expect(heading(page, account("orders.title"))).toBeVisible()
    })

    test("forgets the password and chooses another by the mail's link", async ({ page, stack }) => {
      const email = await signUp(page, locale)
      await signOut(page, locale)
      await page.goto(`/${locale}/account/reset`)
      await page.getByRole("textbox", { name: account("sign_in.email"), exact: true }).fill(email)
      await page.getByRole("button", { name: account("reset.submit") }).click()
      await expect(heading(page, account("reset.sent_title"))).toBeVisible()

      const mail = page.getByRole("row", { name: email }).getByRole("link").first()
      await expect(async () => {
        await page.goto(`${stack.backendUrl}/outbox`)
        await expect(mail).toBeVisible({ timeout: 300 })
      }).toPass()
      await mail.click()
      const link = /https?:\S+\/account\/reset\/new\S+/.exec(await page.locator("pre").innerText())
      await page.goto(link![0])
      await page.getByLabel(account("reset.new_password")).fill("een tafel van hout")
      await page.getByRole("button", { name: account("reset.save") }).click()
      await expect(page.getByText(account("sign_in.password_set"))).toBeVisible()
      await trySignIn(page, locale, { email, password: "een tafel van hout" })
      await expect(heading(page, account("orders.title"))).toBeVisible()

      await page.goto(link![0])
      await page.getByLabel(account("reset.new_password")).fill("een kast van hout")
      await page.getByRole("button", { name: account("reset.save") }).click()
      await expect(refusal(page)).toContainText(account("reset.expired"))
    })

    test("takes the data along, then deletes the account", async ({ page }) => {
      const email = await signUp(page, locale)
      await page.getByRole("link", { name: account("nav.data") }).click()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: account("data.export_action") }).click(),
      ])
      expect(await readFile(await download.path(), "utf8")).toContain(email)

      await passwordField(page, locale).fill(PASSWORD)
      await page.getByRole("button", { name: account("data.delete_action") }).click()
      await expect(page.getByText(account("data.delete_tick"))).toBeVisible()
      await passwordField(page, locale).fill(PASSWORD)
      await page.getByRole("checkbox", { name: account("data.delete_confirm") }).check()
      await page.getByRole("button", { name: account("data.delete_action") }).click()
      await expect(heading(page, account("data.deleted_title"))).toBeVisible()
      await trySignIn(page, locale, { email, password: PASSWORD })
      await expect(refusal(page)).toContainText(account("sign_in.failed"))
    })
  })
}

test("orders are listed in the account and open from there", async ({ page, context, stack, database }) => {
  const { account } = wordsOf("fr")
  await signUp(page, "fr")
  await expect(page.getByText(account("orders.empty"))).toBeVisible()
  const [stool] = await database.variantsOf("tabouret-nervien")
  await giveAnsweredBasket(context, stack, { locale: "fr", variants: [stool.id] })
  await page.goto("/fr/checkout")
  await order(page, "fr", "succeed")
  await expectThanks(page, "fr")
  await page.goto("/fr/account")
  await page.getByRole("link", { name: /^Ouvrir la commande/ }).click()
  await expect(page).toHaveURL(/\/fr\/order\//)
  await expect(page.getByRole("link", { name: "Tabouret Nervien" })).toBeVisible()
})

test("an address is kept, offered in the checkout, changed and removed", async ({ page, context, stack, database }) => {
  const { account, checkout } = wordsOf("nl")
  await signUp(page, "nl")
  await page.goto("/nl/account/addresses")
  await page.getByRole("link", { name: account("addresses.add") }).click()
  await typeAddress(page, "nl", IN_TOURNAI)
  await page.getByRole("button", { name: account("addresses.save") }).click()
  await expect(page.getByText(account("addresses.saved"))).toBeVisible()

  const [stool] = await database.variantsOf("tabouret-nervien")
  await giveAnsweredBasket(context, stack, { locale: "nl", variants: [stool.id] })
  await page.goto("/nl/checkout?edit=address")
  await expect(page.getByRole("textbox", { name: checkout("address.city"), exact: true })).toHaveValue("Tournai")

  await page.goto("/nl/account/addresses")
  const short = "Rue de l'Essai 1, Tournai"
  await page.getByRole("link", { name: account("addresses.edit_of", { address: short }) }).click()
  await page.getByRole("textbox", { name: checkout("address.city"), exact: true }).fill("Doornik")
  await page.getByRole("button", { name: account("addresses.save") }).click()
  await expect(page.getByText("7500 Doornik")).toBeVisible()
  const changed = "Rue de l'Essai 1, Doornik"
  await page.getByRole("button", { name: account("addresses.remove_of", { address: changed }) }).click()
  await expect(page.getByText(account("addresses.removed"))).toBeVisible()
})
