import { describe, expect, it } from "vitest"
import { preferredLocale } from "./preferred-locale"

describe("preferredLocale", () => {
  it.each([
    [null, "fr"],
    ["", "fr"],
    ["nl-BE,nl;q=0.9,fr;q=0.8", "nl"],
    ["de-DE,en;q=0.7,nl;q=0.8", "nl"],
    ["ja", "fr"],
    ["*", "fr"],
    ["EN-gb", "en"],
    ["en;q=0, nl;q=0.1", "nl"],
    ["en;q=nonsense", "en"],
  ])("%s gives %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })
})
