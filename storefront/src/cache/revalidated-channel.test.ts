import { expect, test } from "vitest"
import { onRevalidated, tellRevalidated } from "./revalidated-channel"

test("who listens is told of the tags, however they were bundled", () => {
  const heard: string[] = []
  onRevalidated(({ tags }) => heard.push(...tags))
  tellRevalidated({ tags: ["stories", "story:lou"] })
  expect(heard).toEqual(["stories", "story:lou"])
})
