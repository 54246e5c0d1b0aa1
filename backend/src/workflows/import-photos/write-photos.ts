import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Change, recordChange } from "../../access/record-change"
import { makePhoto, MOST_BYTES, type PhotoRefusal } from "../../photos/make-photo"
import { type StoredPhoto, storePhoto } from "../../photos/store-photo"
import { unzip, type Unzipped } from "../../sheets/unzip"
import { selectFormRows } from "../../pieces/read-piece-form"
import { asItStands } from "../write-pieces/as-it-stands"
import { readKnown } from "../write-pieces/read-known"
import { writePieces } from "../write-pieces/write-pieces"
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
  const stored: Stored[] = []
  const faults: SheetFaultAt[] = []
  for (const [index, photo] of photos.entries()) {
    const made = await makeOf(archive, photo)
    if (made.ok) stored.push({ photo, picture: await storePhoto(container, writing.operatorId, made.photo) })
    else faults.push({ row: null, column: photo.file, code: FAULTS[made.code], value: null })
    await writing.progressed(index + 1)
  }
  const productIds = [...new Set(stored.map(({ photo }) => photo.productId))]
  if (faults.length === 0) await addPhotos(trx, productIds, { stored, ...writing })
  await forgetArchive(path)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, productIds }
}

async function makeOf(archive: Unzipped, { file }: NamedPhoto) {
  const entry = archive.entries.find(({ fileName }) => fileName === file)
  const bytes = entry ? await archive.read(entry, MOST_BYTES) : null
  return bytes ? makePhoto(bytes) : { ok: false as const, code: "broken" as const }
}

type Stored = { photo: NamedPhoto; picture: StoredPhoto }
type Adding = { stored: readonly Stored[]; operatorId: string; actorId: string }

/** Behind the photos that each piece has. Nobody saves one of these pieces meanwhile: their rows are locked. */
async function addPhotos(trx: Knex, productIds: string[], { stored, operatorId, actorId }: Adding): Promise<void> {
  await trx("piece_details").whereIn("product_id", productIds).orderBy("product_id").select("id").forUpdate()
  const rows = await selectFormRows(trx, operatorId, productIds)
  const known = await readKnown(
    trx,
    rows.map(({ handle }) => handle),
  )
  const pieces = rows.map((row) => {
    const added = stored.filter(({ photo }) => photo.productId === row.id).map(({ picture }) => picture)
    return { row, pictures: withPhotos(row.pictures, added) }
  })
  await writePieces(trx, {
    pieces: pieces.map(({ row, pictures }) => ({
      ...asItStands(row, operatorId, known.get(row.handle)),
      pictures,
    })),
    moves: [],
  })
  const changes = pieces.map(({ row, pictures }): Change => ({
    actorId,
    operatorId,
    entity: "piece",
    entityId: row.id,
    action: "changed",
    label: row.title,
    before: { pictures: row.pictures.length },
    after: { pictures: pictures.length },
  }))
  await recordChange(trx, ...changes)
}

/** The same photo again is not added twice. */
function withPhotos(before: readonly ShownPicture[], added: readonly StoredPhoto[]): ShownPicture[] {
  const byUrl = new Map<string, ShownPicture>(before.map((picture) => [picture.url, picture]))
  for (const picture of added) if (!byUrl.has(picture.url)) byUrl.set(picture.url, picture)
  return [...byUrl.values()].slice(0, MOST_OF_A_PIECE)
}
