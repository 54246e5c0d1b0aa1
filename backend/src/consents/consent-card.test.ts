import { expect, test } from "vitest"
import { hashCode, hashToken, isRightCode, newCard, printedCode } from "./consent-card"

const secret = "s".repeat(40)

test("a card's code is right however it is typed, for its own consent alone", () => {
  const { code } = newCard()
  const kept = { hash: hashCode(code, "cons_1", secret), secret }
  for (const typed of [code, printedCode(code), ` ${code.toLowerCase()} `, code.split("").join(" ")])
    expect(isRightCode(typed, "cons_1", kept)).toBe(true)
  expect(isRightCode(code, "cons_2", kept)).toBe(false)
  expect(isRightCode("AAAA-AAAA", "cons_1", kept)).toBe(false)
  expect(isRightCode("", "cons_1", kept)).toBe(false)
})

test("no two cards are alike, and what is kept tells neither link nor code", () => {
  const cards = Array.from({ length: 50 }, newCard)
  expect(new Set(cards.map(({ token }) => token)).size).toBe(50)
  expect(new Set(cards.map(({ code }) => code)).size).toBe(50)
  for (const { token, code } of cards) {
    expect(hashToken(token)).not.toContain(token)
    expect(hashCode(code, "cons_1", secret)).not.toContain(code)
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/)
  }
})
