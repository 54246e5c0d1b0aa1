import { expect, type Locator, type Page } from "@playwright/test"
import { EMAIL } from "./fill-basket.ts"
import { type Locale, wordsOf } from "./words.ts"

/** Scripts have taken over: before, a click still works, but as a plain form and so on another page. */
export async function untilAlive(page: Page, target: Locator): Promise<void> {
  const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps"))
  await expect.poll(() => target.evaluate(isAlive), { message: `scripts on ${page.url()}` }).toBe(true)
}

export function addButton(page: Page, locale: Locale): Locator {
  return page.getByRole("button", { name: wordsOf(locale).basket("add.action"), exact: true })
}

export async function addPiece(page: Page, locale: Locale, handle: string): Promise<void> {
  await page.goto(`/${locale}/pieces/${handle}`)
  await untilAlive(page, addButton(page, locale))
  await addButton(page, locale).click()
  await expect(page.getByText(wordsOf(locale).basket("add.done"))).toBeVisible()
}

/** From the basket to the first question. */
export async function goToCheckout(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/basket`)
  await page.getByRole("link", { name: wordsOf(locale).basket("summary.checkout") }).click()
  await expect(heading(page, wordsOf(locale).checkout("section.contact"))).toBeVisible()
}

/** What was refused, without the framework's own silent announcer. */
export const refusal = (page: Page) => page.getByRole("main").getByRole("alert")

export const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true })

async function saveStep(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: wordsOf(locale).checkout("step.save") }).click()
}

export async function answerContact(page: Page, locale: Locale): Promise<void> {
  const t = wordsOf(locale).checkout
  await page.getByRole("textbox", { name: t("contact.email"), exact: true }).fill(EMAIL)
  await saveStep(page, locale)
  await expect(page.locator("#address-form")).toBeVisible()
}

export type TypedAddress = { postalCode: string; city: string; country: string }
export const IN_TOURNAI: TypedAddress = { postalCode: "7500", city: "Tournai", country: "be" }

export async function typeAddress(page: Page, locale: Locale, address: TypedAddress): Promise<void> {
  const t = wordsOf(locale).checkout
  const field = (name: `address.${"first_name" | "last_name" | "street" | "postal_code" | "city"}`) =>
    page.getByRole("textbox", { name: t(name), exact: true })
  await field("address.first_name").fill("Camille")
  await field("address.last_name").fill("Exemple")
  await field("address.street").fill("Rue de l'Essai 1")
  await field("address.postal_code").fill(address.postalCode)
  await field("address.city").fill(address.city)
  await page.getByRole("combobox", { name: t("address.country") }).selectOption(address.country)
}

export async function answerAddress(page: Page, locale: Locale): Promise<void> {
  await typeAddress(page, locale, IN_TOURNAI)
  await saveStep(page, locale)
  await expect(page.locator("#delivery-form")).toBeVisible()
}

/** One choice for each workshop: `nth` of those it offers, and the first time to come where it asks for one. */
export async function answerDelivery(page: Page, locale: Locale, nth = 0): Promise<void> {
  for (const workshop of await page.locator("#delivery-form fieldset").all()) {
    await workshop.getByRole("radio").nth(nth).check()
    const times = workshop.getByRole("combobox", { name: wordsOf(locale).delivery("slot.label") })
    if (await times.isVisible()) await times.selectOption({ index: 1 })
  }
  await saveStep(page, locale)
  await expect(page.locator("#payment-form")).toBeVisible()
}

export async function answerPayment(page: Page, locale: Locale, way: "transfer" | "test_card"): Promise<void> {
  const t = wordsOf(locale).checkout
  await page.getByRole("radio", { name: t(`payment.${way}`) }).check()
  await saveStep(page, locale)
  await expect(orderButton(page, locale)).toBeVisible()
}

export function orderButton(page: Page, locale: Locale): Locator {
  return page.getByRole("button", { name: wordsOf(locale).checkout("review.order"), exact: true })
}

type Card = "succeed" | "decline" | "second_step" | "time_out" | "answer_twice"

/** Accepts the terms and presses the order button. */
export async function order(page: Page, locale: Locale, card?: Card): Promise<void> {
  const t = wordsOf(locale).checkout
  if (card) await page.getByRole("combobox", { name: t("behaviour.legend") }).selectOption(card)
  await page.getByRole("checkbox", { name: t("review.terms") }).check()
  await orderButton(page, locale).click()
}

export async function expectThanks(page: Page, locale: Locale): Promise<void> {
  await expect(heading(page, wordsOf(locale).order("thanks.title"))).toBeVisible()
}
