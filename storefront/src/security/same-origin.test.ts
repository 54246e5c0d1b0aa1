import { describe, expect, it } from "vitest"
import { loggablePath } from "../backend/loggable-path"
import { isAtMost } from "./body-size"
import { isSameOrigin } from "./same-origin"

const from = (values: Record<string, string>) => isSameOrigin(new Headers(values))

describe("isSameOrigin", () => {
  it("believes the browser's own statement", () => {
    expect(from({ "sec-fetch-site": "same-origin" })).toBe(true)
    expect(from({ "sec-fetch-site": "same-site" })).toBe(false)
    expect(from({ "sec-fetch-site": "cross-site", origin: "https://shop.example", host: "shop.example" })).toBe(false)
  })

  it("compares origin and host where that statement is missing", () => {
    expect(from({ origin: "https://shop.example", host: "shop.example" })).toBe(true)
    expect(from({ origin: "https://other.example", host: "shop.example" })).toBe(false)
    expect(from({ origin: "null", host: "shop.example" })).toBe(false)
  })

  it("asks the forwarded host behind a proxy", () => {
    expect(from({ origin: "https://shop.example", host: "10.0.0.4:8000", "x-forwarded-host": "shop.example" })).toBe(
      true,
    )
  })

  it("lets a program without cookies through", () => {
    expect(from({})).toBe(true)
  })
})

describe("the size of a body", () => {
  const says = (length?: string) => isAtMost(new Headers(length === undefined ? {} : { "content-length": length }), 100)

  it("is told before it is read", () => {
    expect([says("0"), says("100"), says("101")]).toEqual([true, true, false])
    expect([says(), says(""), says("-1"), says("1e1"), says("0x1")]).toEqual([false, false, false, false, false])
  })
})

describe("a path in a log", () => {
  it("opens nothing", () => {
    expect(loggablePath("/store/placed/ET-1.20000.abc/reviews")).toBe("/store/placed/…/reviews")
    expect(loggablePath("/store/consents/s3cret-s3cret?locale=fr")).toBe("/store/consents/…?locale=fr")
    expect(loggablePath("/store/story-previews/s3cret?locale=nl")).toBe("/store/story-previews/…?locale=nl")
    expect(loggablePath("/story-pictures/spic_1/400.webp?key=12.abc")).toBe("/story-pictures/spic_1/400.webp?key=…")
    expect(loggablePath("/store/pieces/tabouret?locale=fr")).toBe("/store/pieces/tabouret?locale=fr")
  })
})
