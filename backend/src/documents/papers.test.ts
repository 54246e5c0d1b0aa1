import { inflateSync } from "node:zlib"
import { renderToBuffer } from "@react-pdf/renderer"
import { describe, expect, it } from "vitest"
import { AddressLabel } from "./address-label"
import { DeliveryNote } from "./delivery-note"
import { PieceLabels } from "./piece-labels"
import { samplePaper } from "./sample-paper"

const papers = {
  "delivery note": () => DeliveryNote({ data: samplePaper, parcelId: null }),
  "address label": () => AddressLabel({ data: samplePaper, parcelId: "ful_1" }),
  "piece labels": () => PieceLabels({ data: samplePaper }),
}

/** Everything readable of a PDF: its streams are packed. */
function unpacked(pdf: Buffer): string {
  const raw = pdf.toString("latin1")
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1")
    } catch (error) {
      // Some streams are not packed.
      if (error instanceof Error) return body
      throw error
    }
  })
  return raw + streams.join("\n")
}

describe.each(Object.entries(papers))("the %s", (_name, draw) => {
  it("is a PDF with its letters in it, those of other alphabets too", async () => {
    const pdf = await renderToBuffer(draw())
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    const text = unpacked(pdf)
    expect(text).toMatch(/AtkinsonHyperlegible/)
    expect(text).toMatch(/FontFile/)
  })
})

it("says in which language it speaks", async () => {
  const pdf = unpacked(await renderToBuffer(DeliveryNote({ data: samplePaper, parcelId: null })))
  expect(pdf).toMatch(/\/Lang \(fr\)/)
  expect(pdf).toMatch(/DejaVuSans/)
})
