import type { ConsentFile } from "@etabli/listing"
import { latestEnd } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { keepConsent } from "../keep-consent/keep-consent"

/** Ids of the consents of files by their key. */
export type ConsentIds = Readonly<Record<string, string>>
export type OperatorIds = Readonly<Record<string, string>>

/** Keeps the consents that are not kept yet; one that is, withdrawn or not, is never written over by its file. */
export async function importConsents(
  db: Knex,
  files: readonly ConsentFile[],
  operators: OperatorIds,
): Promise<ConsentIds> {
  const keys = files.map(({ key }) => key)
  const rows = await db<{ id: string; file_key: string }>("consent").select("id", "file_key").whereIn("file_key", keys)
  const ids: Record<string, string> = Object.fromEntries(rows.map(({ id, file_key }) => [file_key, id]))
  for (const file of files) ids[file.key] ??= await keep(db, file, operators)
  return ids
}

async function keep(db: Knex, file: ConsentFile, operators: OperatorIds): Promise<string> {
  const { key, operator, identity, from, months, ...said } = file
  const kept = await keepConsent(db, {
    ...said,
    operatorId: operators[operator] ?? "",
    by: null,
    birth_year: null,
    givers: ["person"],
    valid_from: from,
    valid_to: endOf(from, months),
    identity: { ...identity, signers: [identity.name] },
    file_key: key,
  })
  if (!kept.ok)
    throw new Error(`data/consents/${key}.yaml: ${kept.fields.map(({ path, code }) => `${path} ${code}`).join(", ")}`)
  return kept.id
}

function endOf(from: string, months: number): string {
  const end = new Date(`${from}T00:00:00Z`)
  end.setUTCMonth(end.getUTCMonth() + months)
  end.setUTCDate(end.getUTCDate() - 1)
  const latest = latestEnd({ adult: true }, from)
  const day = end.toISOString().slice(0, 10)
  return day < latest ? day : latest
}
