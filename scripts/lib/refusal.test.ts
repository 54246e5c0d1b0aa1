import { describe, expect, it } from "vitest"
import { explain, Refusal } from "./refusal.ts"

const withCode = (code: string, path: string) => Object.assign(new Error(`${code}: it failed`), { code, path })

describe("what is printed for an error", () => {
  it("is the sentence alone for what a person can put right", () => {
    expect(explain(new Refusal("Port 8000 is taken."))).toBe("Port 8000 is taken.")
  })

  it("says a full disk and missing rights in plain words", () => {
    expect(explain(withCode("ENOSPC", "/data"))).toBe(
      "The disk is full. Free some space and start again, nothing is lost: /data",
    )
    expect(explain(withCode("EACCES", "/data"))).toBe("No right to write here: /data")
    expect(explain(new Error("could not extend file: No space left on device"))).toContain("The disk is full")
  })

  it("keeps the stack of what is our fault", () => {
    expect(explain(new Error("unforeseen"))).toContain("refusal.test.ts")
  })
})
