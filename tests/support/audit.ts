import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

/**
 * The page as it stands: no fault that axe knows, in light and in dark, and nothing to scroll sideways. Colours do not
 * change with the language, so the dark ones are looked at in French alone.
 */
export async function audit(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  const light = await faults(new AxeBuilder({ page }).withTags(rules))
  const isFrench = (await page.locator("html").getAttribute("lang"))?.startsWith("fr")
  const dark = isFrench ? await darkFaults(page) : []
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  expect.soft({ light, dark }, `accessibility of ${page.url()}`).toEqual({ light: [], dark: [] })
  await expectNoSidewaysScroll(page)
}

/** Our part of a page of the dashboard: the frame around it is Medusa's. */
export async function auditDashboard(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" })
  const look = () => faults(new AxeBuilder({ page }).include("main").withTags(rules))
  await standStill(page)
  let found = await look()
  // A button that fades while axe looks has the colours of neither state: what is wrong is still wrong once it stands.
  if (found.length > 0) {
    await standStill(page)
    found = await look()
  }
  expect.soft(found, `accessibility of ${page.url()}`).toEqual([])
  await expectNoSidewaysScroll(page)
}

/** Until nothing on the page is on its way from one look to another; what turns for ever does not count. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(excess, `pixels to scroll sideways at ${page.url()}`).toBeLessThanOrEqual(0)
}

async function darkFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
  return faults(new AxeBuilder({ page }).withRules(["color-contrast"]))
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  )
}
