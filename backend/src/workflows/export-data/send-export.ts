import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { ExportFile } from "./export-file"

/** Sends an archive and takes it from this machine's disk, whether its reader stayed to the end or not. */
export async function sendExport(res: MedusaResponse, made: Promise<ExportFile>): Promise<void> {
  await using file = await made
  const { size } = await stat(file.path)
  res.setHeader("content-type", "application/zip")
  res.setHeader("content-length", String(size))
  res.setHeader("cache-control", "no-store")
  res.setHeader("content-disposition", `attachment; filename="${file.name}"`)
  await pipeline(createReadStream(file.path), res).catch((error: unknown) => {
    if (!isGone(error)) throw error
  })
}

/** Whoever reads may stop: that is no fault of ours. */
function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE"
}
