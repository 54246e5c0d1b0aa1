import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { keyIdOf, seal, sealText, unseal, unsealText } from "./seal"

const [first = "", second = ""] = ["a", "b"].map((letter) => letter.repeat(40))

describe("a seal", () => {
  test("gives back what was sealed, and shows nothing of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 8 }), (plain) => {
        const { keyId, text } = sealText(plain, "cons_1", [first])
        expect(Buffer.from(text, "base64").includes(Buffer.from(plain))).toBe(false)
        expect(unsealText({ keyId, text }, "cons_1", [first])).toBe(plain)
      }),
    )
  })

  test("opens for its own record and its own key alone, and not once a bit is changed", () => {
    const sealed = seal(Buffer.from("Élodie Vandewalle"), "cons_1", [first])
    expect(() => unseal(sealed, "cons_2", [first])).toThrow()
    expect(() => unseal(sealed, "cons_1", [second])).toThrow(keyIdOf(first))
    for (const at of [0, 12, sealed.bytes.length - 1]) {
      const changed = Buffer.from(sealed.bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unseal({ ...sealed, bytes: changed }, "cons_1", [first])).toThrow()
    }
  })

  test("stays readable when the key is changed, as long as the old one is named", () => {
    const sealed = seal(Buffer.from("before"), "cons_1", [first])
    expect(unseal(sealed, "cons_1", [second, first]).toString()).toBe("before")
    expect(seal(Buffer.from("after"), "cons_1", [second, first]).keyId).toBe(keyIdOf(second))
  })
})
