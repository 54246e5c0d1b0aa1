import { readFile } from "node:fs/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { config } from "../../config"
import { FILES_PATH } from "../../infrastructure"
import { LISTING_MODULE } from "../../modules/listing"
import type { ListingModuleService } from "../../modules/listing/service"
import type { PictureFile } from "./listed-piece"
import type { PiecesPlan } from "./plan-pieces"

/** By hash of the bytes. */
export type StoredPictures = Record<string, { url: string; width: number; height: number }>
type Created = { pictures: string[]; files: string[] }

/** Stores the pictures that are not stored yet. */
export const storePicturesStep = createStep(
  "store-pictures",
  async ({ fresh, changed }: PiecesPlan, { container }) => {
    const service: ListingModuleService = container.resolve(LISTING_MODULE)
    const pieces = [...fresh, ...changed]
    const wanted = new Map(
      pieces.flatMap(({ file, pictures }) =>
        pictures.map((picture) => [picture.sha256, { picture, name: `${file.handle}-${picture.view}.webp` }] as const),
      ),
    )
    const known = await service.listPictures({ sha256: [...wanted.keys()] }, { take: wanted.size })
    known.forEach((row) => wanted.delete(row.sha256))
    const stored = await Promise.all([...wanted.values()].map(({ picture, name }) => store(container, picture, name)))
    const created = await service.createPictures(stored)
    return new StepResponse<StoredPictures, Created>(
      Object.fromEntries(
        [...known, ...created].map(({ sha256, url, width, height }) => [sha256, { url, width, height }]),
      ),
      { pictures: created.map((row) => row.id), files: created.map((row) => row.file_id) },
    )
  },
  async (created, { container }) => {
    if (!created || created.pictures.length === 0) return
    const service: ListingModuleService = container.resolve(LISTING_MODULE)
    await service.deletePictures(created.pictures)
    await container.resolve(Modules.FILE).deleteFiles(created.files)
  },
)

async function store(container: MedusaContainer, { path, sha256, width, height }: PictureFile, filename: string) {
  const content = (await readFile(path)).toString("base64")
  const file = await container
    .resolve(Modules.FILE)
    .createFiles({ filename, mimeType: "image/webp", content, access: "public" })
  // A path without a host outlives a change of port; the dashboard reads it from its own server.
  const url = config.s3 ? file.url : `${FILES_PATH}/${file.id}`
  return { sha256, file_id: file.id, url, width, height }
}
