import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mayBecome, REVIEW_STATES, reviewInputSchema, summarise } from "./reviews.js"

const rating = fc.integer({ min: 1, max: 5 })

describe("summarise", () => {
  it("tells no average and no spread of fewer than three", () => {
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 2 }), (ratings) => {
        expect(summarise(ratings)).toEqual({ count: ratings.length, average_tenths: null, spread: null })
      }),
    )
  })

  it("keeps between the worst and the best, and its spread adds up", () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 3 }), (ratings) => {
        const { count, average_tenths, spread } = summarise(ratings)
        expect(average_tenths).toBeGreaterThanOrEqual(Math.min(...ratings) * 10)
        expect(average_tenths).toBeLessThanOrEqual(Math.max(...ratings) * 10)
        expect(spread?.reduce((sum, each) => sum + each, 0)).toBe(count)
      }),
    )
  })
})

describe("the states of a review", () => {
  it("never lead back to waiting, nor nowhere", () => {
    for (const from of REVIEW_STATES) {
      expect(mayBecome(from, "submitted")).toBe(false)
      expect(mayBecome(from, from)).toBe(false)
    }
  })
})

describe("a review", () => {
  const given = { rating: 4, text: "Solide, et le tiroir glisse bien.", first_name: "Camille" }
  it("takes a first name, a rating and words", () => {
    expect(reviewInputSchema.safeParse(given).success).toBe(true)
  })
  it.each([
    { rating: 0 },
    { rating: 4.5 },
    { text: "bien" },
    { first_name: "" },
    { first_name: "a@example.org" },
    { first_name: "Zoé\nmerci" },
    { first_name: "\u202eéoZ" },
  ])("is refused with %o", (change) => {
    expect(reviewInputSchema.safeParse({ ...given, ...change }).success).toBe(false)
  })
})
