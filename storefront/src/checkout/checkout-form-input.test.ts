import { describe, expect, it } from "vitest"
import { readAddress, readContact, readPayment } from "./checkout-form-input"

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

describe("readContact", () => {
  it("reads a consumer and leaves the hidden company fields alone", () => {
    const read = readContact(formOf({ email: " An@Example.org ", phone: "", buyer: "consumer", name: "left over" }))
    expect(read.data).toEqual({ contact: { email: "an@example.org" }, buyer: { type: "consumer" } })
  })

  it("reads a company, with or without a VAT number", () => {
    const company = { email: "a@example.org", buyer: "company", name: "Ville de Demo" }
    expect(readContact(formOf(company)).data?.buyer).toEqual({ type: "company", name: "Ville de Demo" })
    const withNumber = readContact(formOf({ ...company, vat_number: "BE0123456749" }))
    expect(withNumber.data?.buyer).toMatchObject({ vat_number: "BE0123456749" })
  })

  it("asks for a company's name", () => {
    const read = readContact(formOf({ email: "a@example.org", buyer: "company" }))
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["buyer.name"])
  })
})

describe("readAddress", () => {
  const address = {
    first_name: "An",
    last_name: "Peeters",
    street: "Markt 1",
    street_2: "",
    postal_code: "8500",
    city: "Kortrijk",
    country: "be",
  }

  it("reads an address without its empty second line", () => {
    expect(readAddress(formOf(address)).data).not.toHaveProperty("street_2")
  })

  it("refuses another country's postcode and a country we do not know", () => {
    expect(readAddress(formOf({ ...address, country: "fr" })).error?.issues[0]?.message).toBe(
      "postcode_of_other_country",
    )
    expect(readAddress(formOf({ ...address, country: "us" })).error?.issues[0]?.path).toEqual(["country"])
  })
})

describe("readPayment", () => {
  it("refuses a way to pay that does not exist", () => {
    expect(readPayment(formOf({ payment: "transfer" })).success).toBe(true)
    expect(readPayment(formOf({ payment: "barter" })).success).toBe(false)
  })
})
