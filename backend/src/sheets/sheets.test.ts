import { buffer } from "node:stream/consumers"
import { describe, expect, it } from "vitest"
import type { Cell } from "./cell"
import { readSheet } from "./read-sheet"
import { csvLine } from "./write-csv"
import { xlsxStream } from "./write-xlsx"

async function* each(rows: readonly (readonly Cell[])[]) {
  yield* rows
}
const rowsOf = async (bytes: Buffer | string) => {
  const read = await readSheet(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes))
  return read.ok ? read.sheet.rows : read.code
}

describe("a workbook of ours", () => {
  it("comes back as it went, formulas as text", async () => {
    const columns = [
      { header: "Nom", format: "text" as const },
      { header: "Prix", format: "money" as const },
      { header: "Jour", format: "date" as const },
    ]
    const rows = [
      ["=HYPERLINK(1)", 12.5, { date: "2026-02-28" }],
      ["Étagère & <co>\u0007", null, { date: "1900-03-01" }],
    ]
    const bytes = await buffer(xlsxStream({ name: "Pièces: 1/2", columns, rows: each(rows) }))
    expect(bytes.toString("latin1")).not.toContain("<f>")
    expect(await rowsOf(bytes)).toEqual([
      ["Nom", "Prix", "Jour"],
      ["=HYPERLINK(1)", 12.5, { date: "2026-02-28" }],
      ["Étagère & <co>", null, { date: "1900-03-01" }],
    ])
  })
})

describe("a text file", () => {
  const lines = [
    ["Nom", "Prix"],
    ["Étagère; «grande»", "12,50"],
  ]
  const expected = [
    ["Nom", "Prix"],
    ["Étagère; «grande»", "12,50"],
  ]

  it("is read whatever parts its columns and however its letters are written", async () => {
    const text = lines.map((line) => csvLine(line, "fr")).join("")
    expect(await rowsOf(text)).toEqual(expected)
    expect(await rowsOf(`\ufeff${text}`)).toEqual(expected)
    expect(await rowsOf(Buffer.from(text, "latin1"))).toEqual(expected)
    expect(await rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]))).toEqual(expected)
    expect(await rowsOf(lines.map((line) => csvLine(line, "en")).join(""))).toEqual(expected)
    expect(await rowsOf("Nom\tPrix\nA\t1")).toEqual([
      ["Nom", "Prix"],
      ["A", "1"],
    ])
    expect(await rowsOf("sep=|\r\nNom|Prix\r\n")).toEqual([[""], ["Nom", "Prix"]])
  })

  it("keeps the numbers of its lines past empty ones and breaks within a cell", async () => {
    const read = await readSheet(Buffer.from('a;b\n\n"x\ny";2\nz;3\n'))
    expect(read).toMatchObject({ ok: true, sheet: { numbers: [1, 2, 4, 5] } })
  })
})

describe("what is no sheet", () => {
  it("is told apart by what it holds", async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
    expect(await rowsOf("")).toBe("empty_file")
    expect(await rowsOf(" ; ;\n;;\n")).toBe("empty_file")
    expect(await rowsOf(old)).toBe("protected_or_old")
    expect(await rowsOf("%PDF-1.7")).toBe("not_a_sheet")
    expect(await rowsOf(Buffer.from("PK\u0003\u0004 this is no archive"))).toBe("broken_file")
    expect(await rowsOf(Buffer.from([1, 0, 2, 0, 3]))).toBe("not_a_sheet")
    expect(await rowsOf("a\n".repeat(10_002))).toBe("too_many_rows")
  })
})
