import { describe, expect, test, vi } from "vitest"
import { createTagQueue } from "./tag-queue"

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe("the tag queue", () => {
  test("sends what came together once, each tag once", async () => {
    const send = vi.fn(async () => undefined)
    const queue = createTagQueue({ send, delayMs: 10, failed: vi.fn() })
    queue.add(["pieces", "piece:a"])
    queue.add(["pieces", "piece:b"])
    expect(send).not.toHaveBeenCalled()
    await wait(30)
    expect(send.mock.calls).toEqual([[["piece:a", "piece:b", "pieces"]]])
  })

  test("reports a batch that did not arrive and goes on", async () => {
    const failed = vi.fn()
    const send = vi
      .fn<(tags: string[]) => Promise<void>>(async () => undefined)
      .mockRejectedValueOnce(new Error("gone"))
    const queue = createTagQueue({ send, delayMs: 1000, failed })
    queue.add(["operators"])
    await queue.flush()
    expect(failed).toHaveBeenCalledWith(new Error("gone"), ["operators"])
    queue.add(["pieces"])
    await queue.flush()
    expect(send).toHaveBeenLastCalledWith(["pieces"])
  })

  test("never asks for more than 500 at once, and for nothing when there is nothing", async () => {
    const send = vi.fn(async () => undefined)
    const queue = createTagQueue({ send, delayMs: 1000, failed: vi.fn() })
    await queue.flush()
    queue.add([])
    expect(send).not.toHaveBeenCalled()
    queue.add(Array.from({ length: 501 }, (_, index) => `piece:p${index}`))
    await queue.flush()
    expect(send).toHaveBeenCalledTimes(2)
  })
})
