import type { Page } from "@playwright/test"
import type { BrowserStack } from "./browser-stack.ts"

/** A person of the dashboard; the demo accounts all have the same password. */
export type Person = { email: string; language: "fr" | "nl" | "en"; password?: string }

const PASSWORD = "etabli-demo-2026"

/** Signs a person in at the dashboard, in their language, and opens one of its pages: `/workshop`. */
export async function openDashboard(page: Page, stack: BrowserStack, at: { person: Person; path: string }) {
  const { email, language, password = PASSWORD } = at.person
  const signedIn = await page.request.post(`${stack.backendUrl}/auth/user/emailpass`, { data: { email, password } })
  const { token } = (await signedIn.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  // The session's cookie stays with the page's context.
  await page.request.post(`${stack.backendUrl}/auth/session`, { headers })
  await page.context().addCookies([{ name: "lng", value: language, url: stack.backendUrl }])
  await page.goto(`${stack.backendUrl}/app${at.path}`)
}
