import { readFile } from "node:fs/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../config"
import { FILES_PATH } from "../../infrastructure"
import { LISTING_MODULE } from "../../modules/listing"
import type { ListingModuleService } from "../../modules/listing/service"
import type { PictureFile, ShownPicture } from "./listed-piece"
import type { PlannedPiece } from "./plan-pieces"

/** By operator and hash of the bytes. */
export type StoredPictures = Record<string, { url: string; width: number; height: number }>
type Wanted = { picture: PictureFile; operatorId: string; name: string }

/** Stores the pictures of files that are not stored yet. `forget` takes away again what was stored now. */
export async function storePictures(
  container: MedusaContainer,
  pieces: readonly PlannedPiece[],
): Promise<{ pictures: StoredPictures; forget: () => Promise<void> }> {
  const service: ListingModuleService = container.resolve(LISTING_MODULE)
  const wanted = new Map(pieces.flatMap(wantedOf))
  if (wanted.size === 0) return { pictures: {}, forget: () => Promise.resolve() }
  const hashes = [...wanted.values()].map(({ picture }) => picture.sha256)
  const operators = [...new Set(pieces.map(({ operatorId }) => operatorId))]
  const known = await service.listPictures({ sha256: hashes, operator_id: operators }, { take: null })
  known.forEach((row) => wanted.delete(keyOf(row.operator_id, row.sha256)))
  const stored = await Promise.all([...wanted.values()].map((one) => store(container, one)))
  const created = await service.createPictures(stored)
  return {
    pictures: Object.fromEntries(
      [...known, ...created].map(({ operator_id, sha256, url, width, height }) => [
        keyOf(operator_id, sha256),
        { url, width, height },
      ]),
    ),
    forget: async () => {
      if (created.length === 0) return
      await service.deletePictures(created.map((row) => row.id))
      await container.resolve(Modules.FILE).deleteFiles(created.map((row) => row.file_id))
    },
  }
}

function wantedOf({ file, pictures, operatorId }: PlannedPiece): [string, Wanted][] {
  return pictures.map((picture) => [
    keyOf(operatorId, picture.sha256),
    { picture, operatorId, name: `${file.handle}-${picture.view}.webp` },
  ])
}

/** A piece's pictures in order: those of its folder as they are stored now, or those of its form. */
export function galleryOf({ pictures, operatorId, edit }: PlannedPiece, stored: StoredPictures): ShownPicture[] {
  if (edit) return edit.pictures
  return pictures.flatMap(({ view, sha256 }) => {
    const picture = stored[keyOf(operatorId, sha256)]
    return picture ? [{ ...picture, view }] : []
  })
}

function keyOf(operatorId: string | null, sha256: string): string {
  return `${operatorId ?? ""} ${sha256}`
}

async function store(container: MedusaContainer, { picture, operatorId, name: filename }: Wanted) {
  const { path, sha256, width, height } = picture
  const content = (await readFile(path)).toString("base64")
  const file = await container
    .resolve(Modules.FILE)
    .createFiles({ filename, mimeType: "image/webp", content, access: "public" })
  // A path without a host outlives a change of port; the dashboard reads it from its own server.
  const url = config.s3 ? file.url : `${FILES_PATH}/${file.id}`
  return { operator_id: operatorId, sha256, file_id: file.id, url, width, height }
}
