import { describe, expect, it } from "vitest"
import { foreignStockSentence, localeOfDashboard } from "./foreign-stock-error"

const told = `foreign_stock {"place": "Boutique de Roubaix", "seller": "BOLWERK", "country": "fr"}`

describe("stock where its seller is not registered for VAT", () => {
  it("is refused in words, in the language of the dashboard", () => {
    const error = new Error(`insert into "inventory_level" … - ${told}`)
    expect(foreignStockSentence(error, "nl")).toMatch(/BOLWERK.*Frankrijk/)
    expect(foreignStockSentence(error, "fr")).toMatch(/BOLWERK.*France/)
    expect(foreignStockSentence({ message: error.message }, "en")).toMatch(/BOLWERK.*France/)
  })

  it("is not what any other error tells", () => {
    expect(foreignStockSentence(new Error("duplicate key"), "fr")).toBeNull()
    expect(foreignStockSentence("foreign_stock", "fr")).toBeNull()
  })
})

describe("the language of the dashboard", () => {
  it.each([
    [{ cookie: "a=b; lng=nl", "accept-language": "en-GB,fr" }, "nl"],
    [{ cookie: "lng=de", "accept-language": "en-GB,fr" }, "en"],
    [{ "accept-language": "de, nl-BE;q=0.8" }, "nl"],
    [{}, "fr"],
  ])("of %j is %s", (headers, locale) => {
    expect(localeOfDashboard(headers)).toBe(locale)
  })
})
