import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { answerCase } from "./answer-case.js"
import { readCaseFile } from "./case-file.js"

const read = readCaseFile(readFileSync(new URL("../cases/tax-cases.json", import.meta.url), "utf8"))
if (!read.ok) throw new Error(read.message)
const { date, cases } = read.file

describe("the cases an accountant wrote", () => {
  it("are all there", () => expect(cases).toHaveLength(64))

  it.each(cases.map((one) => [one.id, one] as const))("%s", (_id, taxCase) => {
    const answer = answerCase(taxCase, date)
    expect(answer).toMatchObject({ ok: true })
    if (answer.ok) expect(answer.expect).toStrictEqual(taxCase.expect)
  })
})
