import { describe, expect, it } from "vitest"
import { isPrivatePage, privatePolicy } from "./private-pages"

describe("isPrivatePage", () => {
  it.each(["/fr/basket", "/nl/checkout", "/en/order/abc", "/fr/account/addresses"])("knows %s", (path) => {
    expect(isPrivatePage(path)).toBe(true)
  })

  it.each(["/fr", "/fr/pieces", "/basket", "/de/basket", "/fr/basketball"])("leaves %s public", (path) => {
    expect(isPrivatePage(path)).toBe(false)
  })
})

describe("privatePolicy", () => {
  it("names the nonce and lets no other inline script run", () => {
    const scripts = privatePolicy("abc", false)
      .split("; ")
      .find((directive) => directive.startsWith("script-src"))
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  })
})
