import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { periodProblems } from "../dated.js"
import { RULE_VERSION } from "../rule-version.js"
import { mentionText } from "../rules-on-day.js"
import { countsAs, memberStates, thirdCountries } from "./countries.js"
import { mentions } from "./mentions.js"
import { rates } from "./rates.js"
import { reasonTexts } from "./reasons.js"
import { reverseCharges } from "./reverse-charge.js"
import { distanceSaleThresholds } from "./thresholds.js"
import { warningTexts } from "./warnings.js"

type Meta = {
  rates: { standard: Record<string, number>; BE_social_economy: number }
  mentions: Record<string, Record<string, string>>
}
const file = readFileSync(new URL("../../cases/tax-cases.json", import.meta.url), "utf8")
const { meta } = JSON.parse(file) as { meta: Meta }
const grouped = <Entry>(entries: readonly Entry[], key: (entry: Entry) => string) =>
  [...new Set(entries.map(key))].map((one) => entries.filter((entry) => key(entry) === one))

describe("the dated data", () => {
  it("hold one entry at most for a day", () => {
    const lists = [
      ...grouped(rates, (one) => `${one.country} ${one.category}`),
      ...grouped(mentions, (one) => `${one.key} ${one.country ?? ""}`),
      ...grouped(reverseCharges, (one) => one.country),
      distanceSaleThresholds,
    ]
    for (const list of lists) expect(periodProblems(list)).toEqual([])
  })

  it("have the rates of the cases", () => {
    const standard = rates
      .filter((one) => one.category === "standard")
      .map((one) => [one.country, one.basis_points / 100])
    expect(Object.fromEntries(standard)).toEqual(meta.rates.standard)
    expect(rates.find((one) => one.category === "be_social")?.basis_points).toBe(meta.rates.BE_social_economy * 100)
  })

  it("have the words of the cases", () => {
    for (const [key, texts] of Object.entries(meta.mentions)) {
      const country = key === "EXPORT" ? "FR" : "BE"
      for (const [language, text] of Object.entries(texts)) {
        const wanted = { key: key as Parameters<typeof mentionText>[0]["key"], country, date: "2026-11-21" }
        expect(mentionText(wanted, language as "fr" | "nl" | "en")).toBe(text)
      }
    }
  })

  it("know all 249 countries, each once", () => {
    expect(memberStates.size).toBe(27)
    expect(thirdCountries.size + memberStates.size + Object.keys(countsAs).length).toBe(249)
    expect([...memberStates, ...Object.keys(countsAs)].filter((one) => thirdCountries.has(one))).toEqual([])
  })

  it("ask the same facts in each language", () => {
    const asked = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    for (const { fr, nl, en } of Object.values(reasonTexts)) {
      expect(asked(nl)).toEqual(asked(fr))
      expect(asked(en)).toEqual(asked(fr))
    }
    for (const { fr, nl, en } of Object.values(warningTexts)) expect(new Set([fr, nl, en]).size).toBe(3)
  })

  it("carry the version of the rules: when this fails, raise RULE_VERSION and write the new hash here", () => {
    const all = [rates, mentions, reverseCharges, distanceSaleThresholds, [...memberStates].sort(), countsAs]
    const hash = createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 12)
    expect([RULE_VERSION, hash]).toEqual(["2026-11-22.1", "fb71057ae1f6"])
  })
})
