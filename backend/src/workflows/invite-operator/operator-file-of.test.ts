import { operatorFileSchema } from "@etabli/listing"
import { describe, expect, it } from "vitest"
import { operatorFileOf } from "./operator-file-of"

const invitation = {
  name: "L'Établi du Nord",
  street: "Rue de l'Essai 1",
  postal_code: "59200",
  city: "Tourcoing",
  country: "fr" as const,
  latitude: 50.72,
  longitude: 3.16,
  email: "nord@example.org",
  phone: "+33 3 00 00 00 00",
  languages: ["fr" as const],
  seller: { id: "sell_1" },
  manager: { email: "nina@example.org", locale: "fr" as const },
}
const seller = {
  handle: "nord",
  name: "Association du Nord",
  legal_form: "association",
  street: "Rue de l'Essai 1",
  postal_code: "59200",
  city: "Tourcoing",
  country: "fr" as const,
  register_number: "RNA W590000000",
  email: "compta@example.org",
  iban: "FR1420041010050500013M02606",
  bic: "PSSTFRPP",
  tax: { statuses: [], registrations: [], contributions: [], elsewhere: [] },
}

describe("a workshop that was invited", () => {
  it("starts with what a file must say, but for its texts, which are still to write", () => {
    const file = operatorFileOf(invitation, { seller, taken: ["clay", "slate", "clay"] })
    expect(file).toMatchObject({ handle: "l-etabli-du-nord", tint: "moss" })
    const faults = operatorFileSchema.safeParse(file).error?.issues ?? []
    expect(new Set(faults.map(({ path }) => path[0]))).toEqual(new Set(["summary", "description", "craft", "opening"]))
  })
})
