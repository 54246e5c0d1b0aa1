import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CLAIM_WORDS } from "./claim-words.js"
import { findClaims } from "./find-claims.js"

const words = (text: string, where: "name" | "prose" = "prose") => findClaims(text, where).map((claim) => claim.words)

describe("findClaims", () => {
  it.each([
    ["Un tabouret éco-responsable.", ["éco-responsable"]],
    ["Un banc ÉCORESPONSABLE et zéro  déchet", ["ÉCORESPONSABLE", "zéro  déchet"]],
    ["Respectueux de l’environnement", ["Respectueux de l’environnement"]],
    ["Een duurzame kast", ["duurzame"]],
    ["A sustainable, eco friendly stool", ["sustainable", "eco friendly"]],
    ["Meuble au label solidaire", ["label solidaire"]],
  ])("quotes what %s claims", (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    "Het groen van het kanaal op een dag in maart.",
    "Traces of green paint on the lower edge.",
    "Douze kilos de bouchons ramassés à Roubaix en 2026.",
    "L’huile de lin vient d’un moulin de Tournai.",
    "Au milieu, un tiroir. Bois d’éco-participation déduite.",
  ])("leaves facts and colours alone: %s", (text) => {
    expect(words(text)).toEqual([])
  })

  it("is stricter where a word stands alone as a badge", () => {
    expect(words("Green Maker", "name")).toEqual(["Green"])
    expect(words("Atelier éthique", "name")).toEqual(["éthique"])
    expect(words("Agrément entreprise de formation par le travail", "name")).toEqual([])
  })

  it("says each claim once", () => {
    expect(words("Duurzaam hout, duurzaam gemaakt.")).toEqual(["Duurzaam"])
  })

  it("finds each word of its lists, wherever it stands in a sentence", () => {
    const all = Object.values(CLAIM_WORDS).flat()
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.lorem(), fc.lorem(), ({ pattern, where }, before, after) => {
        const said = pattern.replaceAll("*", "")
        expect(findClaims(`${before}. ${said.toUpperCase()} (${after})`, where).length).toBeGreaterThan(0)
      }),
    )
  })

  it("never throws and quotes only what is in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const claim of findClaims(text, "name")) expect(text).toContain(claim.words)
      }),
    )
  })
})
