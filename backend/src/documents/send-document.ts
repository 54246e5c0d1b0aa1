import type { ReactElement } from "react"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { type DocumentProps, renderToStream } from "@react-pdf/renderer"

/** Streams a document as PDF. @param name what the file will be called, without its ending */
export async function sendDocument(
  res: MedusaResponse,
  document: ReactElement<DocumentProps>,
  name: string,
): Promise<void> {
  const stream = await renderToStream(document)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name.replace(/[^\w.-]+/g, "-")}.pdf"`)
  res.setHeader("cache-control", "private, no-store")
  await pipeline(stream, res)
}
