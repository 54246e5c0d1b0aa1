import { test as base, expect } from "@playwright/test"
import { readBrowserStack, type BrowserStack } from "./browser-stack.ts"

type Watch = { consoleErrors: string[]; foreignRequests: string[] }

type ShopFixtures = {
  stack: BrowserStack
  /** What the page complained of and whom it called; checked by itself after every test. */
  watch: Watch
}

/** A test in the running shop: relative addresses lead there, console errors and calls to other hosts fail it. */
export const test = base.extend<ShopFixtures>({
  stack: async ({}, use) => use(readBrowserStack()),
  baseURL: async ({ stack }, use) => use(stack.shopUrl),
  watch: [
    async ({ context, stack }, use) => {
      const watch: Watch = { consoleErrors: [], foreignRequests: [] }
      const own = new Set([new URL(stack.shopUrl).host, new URL(stack.backendUrl).host])
      context.on("console", (message) => {
        if (message.type() === "error") watch.consoleErrors.push(`${message.text()} (${message.location().url})`)
      })
      context.on("weberror", (error) => watch.consoleErrors.push(String(error.error())))
      context.on("request", (request) => {
        const { protocol, host } = new URL(request.url())
        if (/^(https?|wss?):$/.test(protocol) && !own.has(host)) watch.foreignRequests.push(request.url())
      })
      await use(watch)
      expect(watch.consoleErrors, "console errors").toEqual([])
      expect(watch.foreignRequests, "requests to other hosts").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
