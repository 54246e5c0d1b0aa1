import { expect, test } from "vitest"
import { queued } from "./queued"

test("runs so many at once, the others in their order, and goes on after a failure", async () => {
  const inTurn = queued(2)
  const log: string[] = []
  const run = (name: string, fails = false) =>
    inTurn(async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      log.push(`${name} ends`)
      if (fails) throw new Error(name)
    })
  const all = await Promise.allSettled([run("a", true), run("b"), run("c"), run("d")])
  expect(all.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"])
  expect(log.slice(0, 2)).toEqual(["a begins", "b begins"])
  expect(log.indexOf("c begins")).toBeGreaterThan(log.indexOf("a ends"))
  expect(log.filter((line) => line.endsWith("ends"))).toHaveLength(4)
})
