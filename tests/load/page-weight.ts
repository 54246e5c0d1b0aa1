import { chromium, type Browser, type Page } from "@playwright/test"
import { systemChromium } from "../../scripts/lib/browser.ts"

export type Weight = {
  script_bytes: number
  total_bytes: number
  /** Cumulative layout shift. */
  layout_shift: number
}

/** The narrow one has a phone's density of pixels, so it gets pictures of its own. */
const SCREENS = [
  { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
  { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 },
]

/** What a browser with an empty cache takes from the wire for a page; the heavier of desktop and phone in each respect. */
export async function weighPage(url: string): Promise<Weight> {
  const executablePath = systemChromium()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  try {
    const weights: Weight[] = []
    for (const screen of SCREENS) weights.push(await weighOn(browser, screen, url))
    const heaviest = (name: keyof Weight) => Math.max(...weights.map((weight) => weight[name]))
    return {
      script_bytes: heaviest("script_bytes"),
      total_bytes: heaviest("total_bytes"),
      layout_shift: heaviest("layout_shift"),
    }
  } finally {
    await browser.close()
  }
}

async function weighOn(browser: Browser, screen: (typeof SCREENS)[number], url: string): Promise<Weight> {
  const context = await browser.newContext(screen)
  const page = await context.newPage()
  const bytes = await countBytes(page)
  await page.goto(url, { waitUntil: "networkidle" })
  const weight = {
    script_bytes: bytes.of("Script"),
    total_bytes: bytes.all(),
    layout_shift: await page.evaluate<number>(LAYOUT_SHIFT),
  }
  await context.close()
  return weight
}

/** Bytes as they came over the wire, headers and compression included. */
async function countBytes(page: Page) {
  const types = new Map<string, string>()
  const sizes = new Map<string, number>()
  const session = await page.context().newCDPSession(page)
  await session.send("Network.enable")
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type))
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength))
  const sum = (wanted: (type: string) => boolean) =>
    [...sizes].filter(([id]) => wanted(types.get(id) ?? "")).reduce((total, [, size]) => total + size, 0)
  return { of: (type: string) => sum((found) => found === type), all: () => sum(() => true) }
}

/** Shifts since the page began, without those that follow a person's input; there is none here. */
const LAYOUT_SHIFT = `new Promise((resolve) => {
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value
  }).observe({ type: "layout-shift", buffered: true })
  setTimeout(() => resolve(shift), 500)
})`
