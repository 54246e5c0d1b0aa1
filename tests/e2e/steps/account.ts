import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { expect } from "../../support/shop-test.ts"
import { heading } from "./buying.ts"
import { type Locale, wordsOf } from "./words.ts"

export const PASSWORD = "een stoel van hout"

export const newEmail = () => `${randomUUID()}@example.org`

const emailField = (page: Page, locale: Locale) =>
  page.getByRole("textbox", { name: wordsOf(locale).account("sign_in.email"), exact: true })

export const passwordField = (page: Page, locale: Locale) =>
  page.getByLabel(wordsOf(locale).account("sign_in.password"), { exact: true })

/** A new account, signed in. */
export async function signUp(page: Page, locale: Locale, email = newEmail()): Promise<string> {
  const { account, checkout } = wordsOf(locale)
  await page.goto(`/${locale}/account/sign-up`)
  await page.getByRole("textbox", { name: checkout("address.first_name"), exact: true }).fill("Camille")
  await page.getByRole("textbox", { name: checkout("address.last_name"), exact: true }).fill("Exemple")
  await emailField(page, locale).fill(email)
  await passwordField(page, locale).fill(PASSWORD)
  await page.getByRole("button", { name: account("sign_up.submit") }).click()
  await expect(heading(page, account("orders.title"))).toBeVisible()
  return email
}

export async function signOut(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: wordsOf(locale).account("sign_out") }).click()
  await expect(page.getByRole("button", { name: wordsOf(locale).account("sign_out") })).toBeHidden()
}

export async function trySignIn(page: Page, locale: Locale, who: { email: string; password: string }): Promise<void> {
  await page.goto(`/${locale}/account/sign-in`)
  await emailField(page, locale).fill(who.email)
  await passwordField(page, locale).fill(who.password)
  await page.getByRole("button", { name: wordsOf(locale).account("sign_in.submit") }).click()
}
