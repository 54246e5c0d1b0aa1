import type { AddressState } from "@etabli/store-api"
import { describe, expect, test, vi } from "vitest"
import { knownAddresses } from "./known-addresses"

const stool = { section: "pieces", handle: "stool" } as const

let now = 1_000
const clock = { now: () => now }

describe("whether a page stands at an address", () => {
  test("is asked once for all who come at the same time and soon after", async () => {
    const ask = vi.fn(async (): Promise<AddressState> => "here")
    const { stateOf } = knownAddresses(ask, clock)
    expect(await Promise.all([stateOf(stool), stateOf(stool)])).toEqual(["here", "here"])
    now += 10_000
    expect(await stateOf(stool)).toBe("here")
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test("is known to have ended well within a minute", async () => {
    const states: AddressState[] = ["here", "gone"]
    const { stateOf } = knownAddresses(async () => states.shift()!, clock)
    expect(await stateOf(stool)).toBe("here")
    now += 30_000
    expect(await stateOf(stool)).toBe("gone")
  })

  test("is asked afresh once it was forgotten, also while the answer to an earlier question is under way", async () => {
    const states: AddressState[] = ["here", "here", "gone"]
    const { stateOf, forget } = knownAddresses(async () => states.shift()!, clock)
    await stateOf(stool)
    forget(stool)
    const earlier = stateOf(stool)
    forget(stool)
    expect(await stateOf(stool)).toBe("gone")
    expect(await earlier).toBe("here")
    expect(await stateOf(stool)).toBe("gone")
  })

  test("is known to have begun within two seconds", async () => {
    const states: AddressState[] = ["unknown", "here"]
    const { stateOf } = knownAddresses(async () => states.shift()!, clock)
    expect(await stateOf(stool)).toBe("unknown")
    now += 2_000
    expect(await stateOf(stool)).toBe("here")
  })

  test("holds as it was known while the backend is silent, and is left to the page where nothing was known", async () => {
    let isSilent = false
    const { stateOf } = knownAddresses(async () => (isSilent ? Promise.reject(new Error("silent")) : "gone"), clock)
    expect(await stateOf(stool)).toBe("gone")
    isSilent = true
    now += 120_000
    expect(await stateOf(stool)).toBe("gone")
    expect(await stateOf({ section: "pieces", handle: "other" })).toBe("here")
  })
})
