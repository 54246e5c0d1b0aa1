import { SaxesParser, type SaxesTagPlain } from "saxes"

type Handlers = {
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Walks XML whose names may carry a prefix. @throws Error where it is not well-formed, or declares a document type. */
export function walkXml(xml: string, handlers: Handlers): void {
  const parser = new SaxesParser()
  const bare = (name: string) => name.slice(name.indexOf(":") + 1)
  parser.on("doctype", () => {
    throw new Error("a spreadsheet declares no document type")
  })
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const named = Object.entries(tag.attributes).map(([name, value]) => [bare(name), value])
    handlers.open?.(bare(tag.name), Object.fromEntries(named) as Record<string, string>)
  })
  parser.on("closetag", (tag) => handlers.close?.(bare(tag.name)))
  parser.on("text", (text) => handlers.text?.(text))
  parser.on("cdata", (text) => handlers.text?.(text))
  parser.write(xml).close()
}

/** Texts that cells refer to by number; what is only said how to pronounce is left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = []
  let current = ""
  let inText = false
  let inPhonetic = false
  walkXml(xml, {
    open: (name) => {
      if (name === "si") current = ""
      if (name === "t") inText = true
      if (name === "rPh") inPhonetic = true
    },
    close: (name) => {
      if (name === "si") strings.push(current)
      if (name === "t") inText = false
      if (name === "rPh") inPhonetic = false
    },
    text: (text) => {
      if (inText && !inPhonetic) current += text
    },
  })
  return strings
}

/** The number format (id and code) of each cell style. */
export function readStyles(xml: string): { id: number; code: string | undefined }[] {
  const codes = new Map<number, string>()
  const styles: { id: number; code: string | undefined }[] = []
  let inCellStyles = false
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "")
      if (name === "cellXfs") inCellStyles = true
      if (name === "xf" && inCellStyles) {
        const id = Number(attributes.numFmtId ?? 0)
        styles.push({ id, code: codes.get(id) })
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false
    },
  })
  return styles
}

/** Where the first sheet that is shown lies, and from which year days are counted. */
export function readWorkbook(xml: string, relations: string): { path: string; from1904: boolean } | null {
  let first: string | undefined
  let from1904 = false
  const targets = new Map<string, string>()
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = attributes.date1904 === "1" || attributes.date1904 === "true"
      if (name === "sheet" && (attributes.state ?? "visible") === "visible") first ??= attributes.id
    },
  })
  walkXml(relations, {
    open: (name, attributes) => {
      if (name === "Relationship") targets.set(attributes.Id ?? "", attributes.Target ?? "")
    },
  })
  const target = targets.get(first ?? "")
  if (target === undefined) return null
  return { path: target.startsWith("/") ? target.slice(1) : `xl/${target}`, from1904 }
}
