import { describe, expect, test } from "vitest"
import { addressSchema } from "./basket.js"
import { postcodeFault, tidyPostcode } from "./postcode.js"

describe("postcodes", () => {
  test.each([
    ["1234 ab", "nl", "1234 AB"],
    ["NL-1234ab", "nl", "1234 AB"],
    ["L-1234", "lu", "1234"],
    ["F-59100", "fr", "59100"],
    [" 59 100 ", "fr", "59100"],
    ["B 7500", "be", "7500"],
    ["D-10115", "de", "10115"],
  ] as const)("%s of %s is %s", (text, country, tidy) => {
    expect(tidyPostcode(text, country)).toBe(tidy)
    expect(tidyPostcode(tidy, country)).toBe(tidy)
    expect(postcodeFault(text, country)).toBeNull()
  })

  test.each([
    ["59100", "be", "postcode_of_other_country"],
    ["1234 AB", "be", "postcode_of_other_country"],
    ["1234", "nl", "postcode_of_other_country"],
    ["75OO", "be", "postcode_with_letters"],
    ["Tournai", "be", "postcode_with_letters"],
    ["SW1A 1AA", "fr", "postcode_with_letters"],
    ["--", "fr", "postcode_of_other_country"],
  ] as const)("%s is none of %s: %s", (text, country, fault) => {
    expect(postcodeFault(text, country)).toBe(fault)
  })

  test("are kept in an address as its country writes them", () => {
    const address = {
      first_name: "C",
      last_name: "E",
      street: "Dam 1",
      postal_code: "1012ab",
      city: "A",
      country: "nl",
    }
    expect(addressSchema.parse(address).postal_code).toBe("1012 AB")
    const wrong = addressSchema.safeParse({ ...address, postal_code: "75OO", country: "be" })
    expect(wrong.error?.issues).toMatchObject([{ path: ["postal_code"], message: "postcode_with_letters" }])
  })
})
