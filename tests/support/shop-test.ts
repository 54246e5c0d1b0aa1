import { test as base, expect } from "@playwright/test"
import { audit } from "./audit.ts"
import { readBrowserStack, type BrowserStack } from "./browser-stack.ts"
import { PageWatch } from "./page-watch.ts"
import { openShopDatabase, type ShopDatabase } from "./shop-database.ts"

type ShopFixtures = {
  /** What every page of the test does; checked by itself at the end. */
  watch: PageWatch
  /** Whether the page on which a test ends is held against axe. Off where no script runs. */
  audited: boolean
}
type ShopWorkerFixtures = { stack: BrowserStack; database: ShopDatabase }

/**
 * A test in the running shop: relative addresses lead there; console errors, calls to other hosts, missing headers and
 * faults that axe finds on its last page fail it.
 */
export const test = base.extend<ShopFixtures, ShopWorkerFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are asked for
  stack: [async ({}, use) => use(readBrowserStack()), { scope: "worker" }],
  database: [
    async ({ stack }, use) => {
      await using database = await openShopDatabase({ url: stack.databaseUrl })
      await use(database)
    },
    { scope: "worker" },
  ],
  baseURL: async ({ stack }, use) => use(stack.shopUrl),
  audited: [true, { option: true }],
  watch: [
    async ({ context, page, stack, audited }, use, info) => {
      const watch = new PageWatch(context, stack)
      await use(watch)
      const isInShop = !page.isClosed() && page.url().startsWith(stack.shopUrl)
      if (audited && isInShop && info.status === "passed") await audit(page)
      expect(await watch.complaints(), "what the pages did wrong").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
