import { createHash, randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../config"
import { FILES_PATH } from "../infrastructure"
import { LISTING_MODULE } from "../modules/listing"
import type { ListingModuleService } from "../modules/listing/service"
import type { MadePhoto } from "./make-photo"

export type StoredPhoto = { url: string; thumb_url: string; width: number; height: number }

/** Keeps an operator's photo in both sizes; the same photo again is the same one. */
export async function storePhoto(
  container: MedusaContainer,
  operatorId: string,
  { large, small, width, height }: MadePhoto,
): Promise<StoredPhoto> {
  const service: ListingModuleService = container.resolve(LISTING_MODULE)
  const sha256 = createHash("sha256").update(large).digest("hex")
  const [known] = await service.listPictures({ sha256, operator_id: operatorId }, { take: 1 })
  if (known) return { url: known.url, thumb_url: known.thumb_url ?? known.url, width, height }
  const name = randomUUID()
  const [file, thumb] = [await write(container, `${name}.webp`, large), await write(container, `${name}-s.webp`, small)]
  const photo = { url: file.url, thumb_url: thumb.url, width, height }
  await service.createPictures({ ...photo, operator_id: operatorId, sha256, file_id: file.id })
  return photo
}

async function write(
  container: MedusaContainer,
  filename: string,
  bytes: Buffer,
): Promise<{ id: string; url: string }> {
  const content = bytes.toString("base64")
  const files = container.resolve(Modules.FILE)
  const file = await files.createFiles({ filename, mimeType: "image/webp", content, access: "public" })
  return { id: file.id, url: config.s3 ? file.url : `${FILES_PATH}/${file.id}` }
}
