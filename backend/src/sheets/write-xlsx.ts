import { PassThrough, Readable } from "node:stream"
import { ZipFile } from "yazl"
import type { Cell } from "./cell"
import { escapeCell } from "./formula-cell"
import { serialOfDay } from "./xlsx-date"

/** Column formats: what the cells of a column hold, so that Excel sums and sorts them. */
export type ColumnFormat = "text" | "number" | "money" | "date"
type Column = { header: string; format: ColumnFormat; width?: number }
export type XlsxSheet = { name: string; columns: readonly Column[]; rows: AsyncIterable<readonly Cell[]> }

const STYLE: Readonly<Record<ColumnFormat | "header", number>> = { text: 0, number: 0, money: 1, date: 2, header: 3 }

/** A workbook of one sheet as a stream: only the rows under way are in memory. */
export function xlsxStream({ name, columns, rows }: XlsxSheet): Readable {
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(parts(name))) zip.addBuffer(Buffer.from(content), path)
  const sheet = Readable.from(sheetXml(columns, rows), { objectMode: false })
  const output = new PassThrough()
  sheet.on("error", (error) => output.destroy(error))
  zip.addReadStream(sheet, "xl/worksheets/sheet1.xml")
  zip.end()
  zip.outputStream.pipe(output)
  return output
}

async function* sheetXml(columns: readonly Column[], rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  const widths = columns.map(({ header, width }, index) => {
    const size = String(width ?? Math.min(40, Math.max(10, header.length + 2)))
    return `<col min="${index + 1}" max="${index + 1}" width="${size}" customWidth="1"/>`
  })
  const pane = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  yield `${XML}<worksheet xmlns="${MAIN}">${pane}<cols>${widths.join("")}</cols><sheetData>`
  yield rowXml(columns.map(({ header }) => cellXml(header, STYLE.header)))
  for await (const row of rows)
    yield rowXml(row.map((cell, index) => cellXml(cell, STYLE[columns[index]?.format ?? "text"])))
  yield `</sheetData></worksheet>`
}

function rowXml(cells: readonly string[]): string {
  return `<row>${cells.join("")}</row>`
}

function cellXml(cell: Cell, style: number): string {
  const styled = style === 0 ? "" : ` s="${style}"`
  if (cell === null) return `<c${styled}/>`
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c${styled}><v>${cell}</v></c>` : `<c/>`
  if (typeof cell === "boolean") return `<c${styled} t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === "object")
    return "date" in cell ? `<c s="${STYLE.date}"><v>${serialOfDay(cell.date)}</v></c>` : "<c/>"
  return `<c${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(escapeCell(cell).slice(0, 32_000))}</t></is></c>`
}

/** Characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text
    .replace(
      // oxlint-disable-next-line no-control-regex -- they are what it is about
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"

/** Sheet names hold 31 characters at most, and none of these. */
function parts(name: string): Record<string, string> {
  const sheet = xmlText(name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31))
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  }
}
