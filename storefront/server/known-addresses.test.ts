import type { AddressState } from "@etabli/store-api"
import { describe, expect, test, vi } from "vitest"
import { knownAddresses } from "./known-addresses"

const stool = { section: "pieces", handle: "stool" } as const

let now = 1_000
const clock = { now: () => now }

describe("whether a page stands at an address", () => {
  test("is asked once for all who come at the same time and soon after", async () => {
    const ask = vi.fn(async (): Promise<AddressState> => "here")
    const known = knownAddresses(ask, clock)
    expect(await Promise.all([known(stool), known(stool)])).toEqual(["here", "here"])
    now += 10_000
    expect(await known(stool)).toBe("here")
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test("is known to have ended well within a minute", async () => {
    const states: AddressState[] = ["here", "gone"]
    const known = knownAddresses(async () => states.shift()!, clock)
    expect(await known(stool)).toBe("here")
    now += 30_000
    expect(await known(stool)).toBe("gone")
  })

  test("is known to have begun within two seconds", async () => {
    const states: AddressState[] = ["unknown", "here"]
    const known = knownAddresses(async () => states.shift()!, clock)
    expect(await known(stool)).toBe("unknown")
    now += 2_000
    expect(await known(stool)).toBe("here")
  })

  test("holds as it was known while the backend is silent, and is left to the page where nothing was known", async () => {
    let isSilent = false
    const known = knownAddresses(async () => (isSilent ? Promise.reject(new Error("silent")) : "gone"), clock)
    expect(await known(stool)).toBe("gone")
    isSilent = true
    now += 120_000
    expect(await known(stool)).toBe("gone")
    expect(await known({ section: "pieces", handle: "other" })).toBe("here")
  })
})
