import { expect, it } from "vitest"
import { benchTime } from "./bench-time"

it.each([
  [45, "45 min"],
  [120, "2 h"],
  [200, "3½ h"],
  [1260, "21 h"],
])("says %d minutes as %s", (minutes, text) => {
  expect(benchTime(minutes, "fr")).toBe(text)
})
