import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { rename } from "node:fs/promises"
import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MOST_BYTES } from "../../photos/make-photo"
import { unzip } from "../../sheets/unzip"
import type { SheetFaultAt } from "../import-sheet/column"
import { keepRun, takenOverAt } from "../import-sheet/import-run"
import { namePhotos } from "./photo-names"
import { archivePath } from "./photo-archive"

type BroughtArchive = { operatorId: string; by: string; name: string; locale: Locale; path: string }
type CheckedArchive = { ok: true; runId: string } | { ok: false; code: "not_an_archive" | "too_large" }

const MOST_ENTRIES = 3000
/** More than twelve full photos of a hundred pieces: beyond, it unpacks to what no workshop photographs. */
const MOST_UNPACKED = 2 * 1024 ** 3

/** Says which photo of an archive is of which piece, and keeps the archive until somebody says yes. */
export async function checkPhotos(db: Knex, brought: BroughtArchive): Promise<CheckedArchive> {
  const { operatorId, path } = brought
  const zip = await unzip(path, MOST_ENTRIES)
  if (!zip) return { ok: false, code: "not_an_archive" }
  await using archive = zip
  const unpacked = archive.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (unpacked > MOST_UNPACKED) return { ok: false, code: "too_large" }
  const { photos, faults } = namePhotos(archive.entries, await readNames(db, operatorId))
  const large = archive.entries.filter(({ uncompressedSize }) => uncompressedSize > MOST_BYTES)
  const told: SheetFaultAt[] = [
    ...faults.map(({ file, code }) => ({ row: null, column: file, code, value: null })),
    ...large.map(({ fileName }) => ({ row: null, column: fileName, code: "photo_too_large" as const, value: null })),
  ]
  const run = { operator_id: operatorId, kind: "photos" as const, sha256: await hashOf(path) }
  const repeats = await takenOverAt(db, run)
  const total = repeats ? 0 : photos.length
  const state = told.length > 0 && !repeats ? "faulty" : total === 0 ? "done" : "ready"
  const runId = await keepRun(db, {
    ...run,
    file_name: brought.name,
    locale: brought.locale,
    created_by: brought.by,
    total,
    state,
    faults: repeats ? [] : told,
    content: state === "ready" ? { photos } : {},
    preview: {
      fresh: 0,
      changed: 0,
      stock: 0,
      prices: 0,
      photos: photos.length,
      unchanged: 0,
      ignored: [],
      repeats,
      examples: photos.slice(0, 20).map(({ file }) => ({
        label: file,
        what: "photo" as const,
        before: "",
        after: "",
      })),
    },
  })
  if (state === "ready") await rename(path, archivePath(runId))
  return { ok: true, runId }
}

async function readNames(db: Knex, operatorId: string): Promise<Map<string, string>> {
  const { rows } = await db.raw<{ rows: { name: string; id: string }[] }>(
    `select lower(v.sku) as name, p.id from product_operator po
       join product p on p.id = po.product_id and p.deleted_at is null
       join product_variant v on v.product_id = p.id and v.deleted_at is null
      where po.operator_id = :operator and po.deleted_at is null and v.sku is not null
      union all
     select p.handle, p.id from product_operator po join product p on p.id = po.product_id and p.deleted_at is null
      where po.operator_id = :operator and po.deleted_at is null`,
    { operator: operatorId },
  )
  return new Map(rows.map(({ name, id }) => [name, id]))
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest("hex")
}
