import { describe, expect, it } from "vitest"
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
