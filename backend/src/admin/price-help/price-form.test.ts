import { priceHelp } from "@etabli/pricing"
import { expect, test } from "vitest"
import { firstInputs, readAmount, readForm, writeForm } from "./price-form"

const first = firstInputs({ start: null, parent_bp: 1000, vat: { kind: "full", rate_bp: 2100 }, bench_minutes: 90 })

test("what is typed in any language is read in its smallest unit", () => {
  expect([readAmount("1 234,5", "euros"), readAmount("1.5", "hours"), readAmount("15", "percent")]).toEqual([
    123_450, 90, 1500,
  ])
  expect([readAmount("", "euros"), readAmount("12 h", "hours"), readAmount("-3", "euros")]).toEqual([
    "required",
    "not_a_number",
    "not_a_number",
  ])
})

test("fields say back what they were filled with", () => {
  for (const language of ["fr", "nl", "en"]) expect(readForm(writeForm(first, language)).inputs).toEqual(first)
})

test("a field at fault is named, and nothing is worked out meanwhile", () => {
  const form = writeForm(first, "fr")
  const wrong = { ...form.fields, bench: "0", materials: "x", ratio: "" }
  expect(readForm({ ...form, fields: wrong })).toEqual({
    inputs: null,
    faults: { bench: "too_small", materials: "not_a_number" },
  })
  const shares = { ...form.fields, platform: "60", shop: "40" }
  expect(readForm({ ...form, fields: shares }).faults).toEqual({ shop: "shares_too_high" })
  const subsidies = [{ name: "", amount: "12", tied_to: "any" as const }]
  expect(readForm({ ...form, subsidies }).faults).toEqual({ "subsidies.0": "required" })
})

test("a first study can be worked out", () => {
  expect(priceHelp(first, 10_000).chosen?.parent_cents).toBe(826)
})
