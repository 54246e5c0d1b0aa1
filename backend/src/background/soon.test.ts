import type { MedusaContainer } from "@medusajs/framework/types"
import { describe, expect, test, vi } from "vitest"
import { soon } from "./soon"

const error = vi.fn()
const container = { resolve: () => ({ error }) } as unknown as MedusaContainer
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe("work in the background", () => {
  test("serves all who ask within a moment by one run, and who asks later by another", async () => {
    const run = vi.fn(async () => false)
    const ask = soon({ name: "test", gatherMs: 5, run })
    ask(container)
    ask(container)
    expect(run).not.toHaveBeenCalled()
    await wait(20)
    expect(run).toHaveBeenCalledTimes(1)
    ask(container)
    await wait(20)
    expect(run).toHaveBeenCalledTimes(2)
  })

  test("goes on as long as more waits, and serves who asks during a run", async () => {
    const run = vi
      .fn<(container: MedusaContainer) => Promise<boolean>>(async () => false)
      .mockImplementationOnce(async () => true)
    const ask = soon({ name: "test", gatherMs: 1, run })
    ask(container)
    await wait(30)
    expect(run).toHaveBeenCalledTimes(2)
  })

  test("tells the log of a failure and goes on", async () => {
    const run = vi.fn<() => Promise<boolean>>(async () => false).mockRejectedValueOnce(new Error("no line"))
    const ask = soon({ name: "test", gatherMs: 1, run })
    ask(container)
    await wait(15)
    expect(error).toHaveBeenCalledWith("test: Error: no line")
    ask(container)
    await wait(15)
    expect(run).toHaveBeenCalledTimes(2)
  })
})
