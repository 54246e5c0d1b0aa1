import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { answerCase } from "./answer-case.js"
import { readCaseFile } from "./case-file.js"
import { explainReason, groundOfReason } from "./explain.js"

const read = readCaseFile(readFileSync(new URL("../cases/tax-cases.json", import.meta.url), "utf8"))
const answers = read.ok ? read.file.cases.map((one) => answerCase(one, read.file.date)) : []
const reasonsOf = (id: string) => answers.flatMap((one) => (one.ok && one.id === id ? one.reasons : []))

describe("the trail", () => {
  it("reads as sentences in three languages, nothing left to fill in", () => {
    for (const answer of answers) {
      if (!answer.ok) throw new Error(answer.id)
      expect(answer.reasons.length).toBeGreaterThan(2)
      for (const reason of answer.reasons) {
        for (const language of ["fr", "nl", "en"] as const) {
          expect(explainReason(reason, language)).toMatch(/^[A-Z0-9€][^{}]+[.]$/u)
        }
        expect(groundOfReason(reason).source).not.toBe("")
      }
    }
  })

  it("tells an accountant of Tournai why the crossing sale is taxed in France", () => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")
    const sentences = reasonsOf("T059").map((reason) => plain(explainReason(reason, "fr")))
    expect(sentences).toEqual([
      "Au 21 novembre 2026, le vendeur (Belgique) relève du régime normal.",
      "Départ : Belgique. Arrivée : France. Vente à distance intracommunautaire.",
      "Ventes à distance de l'année : 9 900,01 € + 100,00 € = 10 000,01 €. Cette vente dépasse le seuil de 10 000,00 € : elle est taxée dans le pays d'arrivée (France).",
      "Taux normal (France) : 20 %.",
      "121,00 € TVA comprise à 20 % : TVA 20,17 €, hors TVA 100,83 €.",
    ])
  })

  it("marks what an accountant must confirm: exactly the cases of which its author was not sure", () => {
    const unsure = answers.filter((one) => one.ok && one.reasons.some((reason) => groundOfReason(reason).uncertain))
    const cases = read.ok ? read.file.cases : []
    expect(unsure.map(({ id }) => id)).toEqual(
      cases.filter((one) => one.confidence === "uncertain").map(({ id }) => id),
    )
  })
})
