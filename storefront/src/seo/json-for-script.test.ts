import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { jsonForScript } from "./json-for-script"

describe("jsonForScript", () => {
  it.each(["</script><script>alert(1)</script>", "<!--<script>", "a & b", "line\u2028separator\u2029", "]]>"])(
    "leaves nothing in %j that could end the script",
    (text) => {
      const json = jsonForScript({ name: text })
      expect(json).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(json)).toEqual({ name: text })
    },
  )
  it("gives back any value as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = jsonForScript(value)
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
