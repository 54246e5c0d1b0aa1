import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { insertRows } from "../../database/insert-rows"
import { makePhoto, MOST_BYTES, type PhotoRefusal } from "../../photos/make-photo"
import { type StoredPhoto, storePhoto } from "../../photos/store-photo"
import { unzip, type Unzipped } from "../../sheets/unzip"
import type { CellFault, SheetFaultAt } from "../import-sheet/column"
import type { ShownPicture } from "../import-pieces/listed-piece"
import { archivePath, forgetArchive } from "./photo-archive"
import type { NamedPhoto } from "./photo-names"

type Writing = { runId: string; operatorId: string; actorId: string; progressed: (steps: number) => Promise<void> }
export type WrittenPhotos = { ok: true; productIds: string[] } | { ok: false; faults: SheetFaultAt[] }

const MOST_OF_A_PIECE = 12
const FAULTS: Readonly<Record<PhotoRefusal, CellFault>> = {
  too_large: "photo_too_large",
  too_many_pixels: "photo_too_large",
  too_small: "photo_too_small",
  not_a_photo: "not_a_photo",
  heic: "not_a_photo",
  broken: "photo_broken",
}

/** Adds an archive's photos to their pieces, all or none: one that cannot be read leaves every piece as it was. */
export async function writePhotos(
  container: MedusaContainer,
  trx: Knex.Transaction,
  { photos, ...writing }: Writing & { photos: readonly NamedPhoto[] },
): Promise<WrittenPhotos> {
  const path = archivePath(writing.runId)
  const zip = await unzip(path, Number.MAX_SAFE_INTEGER)
  if (!zip) return { ok: false, faults: [{ row: null, column: null, code: "invalid", value: null }] }
  await using archive = zip
  const stored: { photo: NamedPhoto; picture: StoredPhoto }[] = []
  const faults: SheetFaultAt[] = []
  for (const [index, photo] of photos.entries()) {
    const made = await makeOf(archive, photo)
    if (made.ok) stored.push({ photo, picture: await storePhoto(container, writing.operatorId, made.photo) })
    else faults.push({ row: null, column: photo.file, code: FAULTS[made.code], value: null })
    await writing.progressed(index + 1)
  }
  const productIds = [...new Set(stored.map(({ photo }) => photo.productId))]
  if (faults.length === 0)
    for (const productId of productIds) {
      const added = stored.filter(({ photo }) => photo.productId === productId).map(({ picture }) => picture)
      await addTo(trx, productId, { added, ...writing })
    }
  await forgetArchive(path)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, productIds }
}

async function makeOf(archive: Unzipped, { file }: NamedPhoto) {
  const entry = archive.entries.find(({ fileName }) => fileName === file)
  const bytes = entry ? await archive.read(entry, MOST_BYTES) : null
  return bytes ? makePhoto(bytes) : { ok: false as const, code: "broken" as const }
}

type Added = { added: readonly StoredPhoto[]; operatorId: string; actorId: string }

/** Behind the photos that the piece has; the same photo again is not added twice. */
async function addTo(trx: Knex, productId: string, { added, operatorId, actorId }: Added): Promise<void> {
  const row = await trx<{ product_id: string; pictures: ShownPicture[] }>("piece_details")
    .where({ product_id: productId })
    .forUpdate()
    .first("pictures")
  const before = row?.pictures ?? []
  const fresh = added.filter(({ url }, index) => added.findIndex((one) => one.url === url) === index)
  const pictures = [...before, ...fresh.filter(({ url }) => !before.some((one) => one.url === url))].slice(
    0,
    MOST_OF_A_PIECE,
  )
  await trx.raw(
    "update piece_details set pictures = cast(? as jsonb), version = version + 1, updated_at = now() where product_id = ?",
    [JSON.stringify(pictures), productId],
  )
  await trx("product")
    .where({ id: productId })
    .update({ thumbnail: pictures[0]?.url ?? null, updated_at: trx.fn.now() })
  await trx("image").where({ product_id: productId }).delete()
  await insertRows(trx, {
    image: pictures.map(({ url }, rank) => ({
      id: generateEntityId(undefined, "img"),
      url,
      rank,
      product_id: productId,
    })),
  })
  await recordChange(trx, {
    ...{ actorId, operatorId, entity: "piece", entityId: productId, action: "changed" },
    ...{ before: { pictures: before.length }, after: { pictures: pictures.length } },
  })
}
