import { expect, it } from "vitest"
import { Started } from "./stopping.ts"

it("ends what was started in the reverse order, once, however often it is asked", async () => {
  const started = new Started()
  const ended: string[] = []
  for (const name of ["database", "backend", "storefront"]) {
    started.add("", async () => {
      await Promise.resolve()
      ended.push(name)
    })
  }
  await Promise.all([started.stopAll(), started.stopAll()])
  expect(ended).toEqual(["storefront", "backend", "database"])
})
