import { describe, expect, it } from "vitest"
import { sellerInputSchema } from "./seller-input"

const french = {
  name: "Association d'Exemple",
  legal_form: "association",
  street: "Rue de l'Essai 1",
  postal_code: "59100",
  city: "Roubaix",
  country: "fr",
  register_number: "RNA W590000000",
  siren: "999 999 907",
  siret: "999.999.907 00101",
  enterprise_number: "",
  email: "compta@fibr.example",
  iban: "FR14 2004 1010 0505 0001 3M02 606",
  bic: "psst fr pp",
}

function faults(fields: Partial<Record<keyof typeof french, unknown>>) {
  const parsed = sellerInputSchema.safeParse({ ...french, ...fields })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join("."), message])
}

describe("who a seller is", () => {
  it("is kept as its digits, however it was written", () => {
    expect(sellerInputSchema.parse(french)).toMatchObject({
      siren: "999999907",
      siret: "99999990700101",
      enterprise_number: null,
      iban: "FR1420041010050500013M02606",
      bic: "PSSTFRPP",
    })
  })

  it.each([
    [{ siren: "999999908" }, [["siren", "wrong_checksum"]]],
    [{ siren: "" }, [["siren", "required"]]],
    [{ siret: "12345678200010", siren: "999999907" }, [["siret", "siret_of_other_siren"]]],
    [{ country: "be" }, [["enterprise_number", "required"]]],
    [{ country: "be", enterprise_number: "0987654393" }, [["enterprise_number", "wrong_checksum"]]],
    [{ iban: "FR15 2004 1010 0505 0001 3M02 606" }, [["iban", "invalid_iban"]]],
    [{ bic: "no" }, [["bic", "invalid_bic"]]],
    [{ name: " " }, [["name", "required"]]],
    [{ email: "compta" }, [["email", "invalid_email"]]],
  ])("is refused at its field: %j", (fields, expected) => {
    expect(faults(fields)).toEqual(expected)
  })
})
