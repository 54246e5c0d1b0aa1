import { addressSchema, signUpSchema } from "@etabli/store-api"
import { describe, expect, it } from "vitest"
import { FRESH_FORM } from "./form-state"
import { refusedByBackend, refusedBySchema } from "./refused-form"

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

const ADDRESS = {
  first_name: "An",
  last_name: "Peeters",
  street: "Markt 1",
  postal_code: "59100",
  city: "Kortrijk",
  country: "be",
}

describe("refusedBySchema", () => {
  it("keeps what was typed and says what is wrong with the postcode", () => {
    const parsed = addressSchema.safeParse(ADDRESS)
    const refusal = { locale: "nl", before: FRESH_FORM, form: formOf(ADDRESS) } as const
    const state = refusedBySchema(refusal, parsed.error ?? expect.fail("a French postcode passed for Belgium"))
    expect(state.values).toEqual(ADDRESS)
    expect(Object.keys(state.errors)).toEqual(["postal_code"])
    expect(state.errors.postal_code).toContain("België")
    expect(state.attempt).toBe(1)
  })

  it("never gives a password back, and tells a short one from none", () => {
    const values = { email: "an@example.org", password: "kort", first_name: "An", last_name: "Peeters" }
    const parsed = signUpSchema.safeParse(values)
    const refusal = { locale: "en", before: FRESH_FORM, form: formOf(values) } as const
    const state = refusedBySchema(refusal, parsed.error ?? expect.fail("a short password passed"))
    expect(state.values).not.toHaveProperty("password")
    expect(state.errors.password).toContain("10")
  })
})

describe("refusedByBackend", () => {
  it("names the pieces that are gone", () => {
    const refusal = { locale: "en", before: FRESH_FORM, form: formOf({}) } as const
    const lines = [{ line_id: "line_1", title: "Lamp", available: 0 }]
    const state = refusedByBackend(refusal, { code: "piece_unavailable", lines })
    expect(state.details).toEqual(["“Lamp” is no longer available."])
    expect(state.problem).toContain("Nothing was paid")
  })
})
