import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../database/database-of"
import { insertRows } from "../database/insert-rows"
import type { MadeStoryPicture } from "./make-story-picture"
import type { KeptPicture, KeptSize } from "./story-row"

type Owner = { operatorId: string; by: string | null }

/**
 * Keeps a picture in all its sizes among the private files, where no address but our own route leads; the same picture
 * again is the same one.
 */
export async function keepStoryPicture(
  container: MedusaContainer,
  { operatorId, by }: Owner,
  { sha256, draw }: { sha256: string; draw: () => Promise<MadeStoryPicture> },
): Promise<KeptPicture> {
  const known = await findPicture(container, operatorId, sha256)
  if (known) return known
  const { width, height, sizes } = await draw()
  const id = generateEntityId(undefined, "spic")
  const kept: KeptSize[] = []
  for (const size of sizes)
    kept.push({ width: size.width, file_key: await write(container, `${id}-${String(size.width)}`, size.bytes) })
  const row = { id, operator_id: operatorId, sha256, width, height, sizes: kept, uploaded_by: by }
  await insertRows(databaseOf(container), { story_picture: [row] })
  return { id, width, height, sizes: kept }
}

export function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex")
}

async function findPicture(
  container: MedusaContainer,
  operatorId: string,
  sha256: string,
): Promise<KeptPicture | null> {
  const row = await databaseOf(container)<KeptPicture>("story_picture")
    .whereRaw("operator_id = ? and sha256 = ? and erased_at is null and deleted_at is null", [operatorId, sha256])
    .first("id", "width", "height", "sizes")
  return row ?? null
}

async function write(container: MedusaContainer, name: string, bytes: Buffer): Promise<string> {
  const files = container.resolve(Modules.FILE)
  const content = bytes.toString("base64")
  const file = await files.createFiles({ filename: `${name}.webp`, mimeType: "image/webp", content, access: "private" })
  return file.id
}
