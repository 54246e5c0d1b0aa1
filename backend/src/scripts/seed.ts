import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ignorePieceEvents } from "../catalogue/pieces-of-event"
import { indexOrders } from "../catalogue/index-orders"
import { refreshPieces } from "../catalogue/refresh-pieces"
import { config } from "../config"
import { selectRows } from "../database/select-rows"
import { importOperatorsWorkflow } from "../workflows/import-operators"
import { importPieces } from "../workflows/import-pieces/import-pieces"
import { importStories, type StoriesPlan } from "../workflows/import-stories/import-stories"
import { importImpact } from "../workflows/impact/import-impact"
import { importRecognitions } from "../workflows/recognitions/import-recognitions"
import type { OperatorsPlan } from "../workflows/import-operators/plan-operators"
import type { PiecesPlan } from "../workflows/import-pieces/plan-pieces"
import { flushRevalidation, revalidate } from "../storefront-cache/revalidate"
import { prepareShop } from "./seed/prepare-shop"
import { readImpactFiles, readOperators, readPieces, readRecognitions, readStartWords } from "./seed/read-data"
import { readPictures } from "./seed/read-pictures"
import { readConsents, readStories } from "./seed/read-stories"
import { saveAccounts } from "./seed/save-accounts"
import { saveStorefrontKey } from "./seed/save-storefront-key"
import { saveWords } from "./seed/save-words"

const started = Date.now()

function say(text: string): void {
  process.stdout.write(`[seed ${((Date.now() - started) / 1000).toFixed(1)} s] ${text}\n`)
}

/** Fills the shop from the data files; run again, it brings it to what the files now say and changes nothing else. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  ignorePieceEvents()
  const shop = await prepareShop(container)
  await saveStorefrontKey(container, shop.salesChannelId)
  say("store, region and storefront key are there")
  const operators = await readOperators(config.dataDir)
  const { result: people } = await importOperatorsWorkflow(container).run({ input: { files: operators, ...shop } })
  say(`operators: ${people.changed.length} written, ${people.unchanged} as before`)
  say(`words: ${await saveWords(container, await readStartWords(config.dataDir))} new`)
  const files = await readPieces(config.dataDir)
  const pieces = await Promise.all(
    files.map(async (file) => ({ file, pictures: await readPictures(config.dataDir, file.handle) })),
  )
  const listed = pieces.filter(({ pictures }) => pictures.length > 0)
  const goods = await importPieces(container, { pieces: listed })
  await refreshPieces(container, [...goods.ids.values()])
  say(`pieces: ${goods.fresh.length} new, ${goods.changed.length} changed, ${goods.unchanged} as before`)
  const told = await readStories(config.dataDir)
  const ready = told.filter(({ file, pictures }) => pictures.length === file.pictures.length)
  const stories = await importStories(container, { stories: ready, consents: await readConsents(config.dataDir) })
  say(`stories: ${stories.fresh.length} new, ${stories.changed.length} changed, ${stories.unchanged} as before`)
  const recognitions = await importRecognitions(container, await readRecognitions(config.dataDir))
  const months = await importImpact(container, await readImpactFiles(config.dataDir))
  say(`recognitions: ${recognitions} new; months of figures: ${months} new`)
  await indexOrders(container)
  await countFilledTables(container)
  await tellStorefront({ people, goods, stories, months })
  for (const line of await saveAccounts(container)) say(line)
  const waiting = [
    ...pieces.filter(({ pictures }) => pictures.length === 0).map(({ file }) => file.handle),
    ...told.filter((story) => !ready.includes(story)).map(({ file }) => file.handle),
  ]
  if (waiting.length > 0) say(`left out until they have a picture: ${waiting.join(", ")}`)
}

type Written = { people: OperatorsPlan; goods: PiecesPlan; stories: StoriesPlan; months: number }

/**
 * Without figures on the new rows the database plans the first queries badly; and with the figures of an empty table it
 * keeps reading it whole long after it has filled.
 */
async function countFilledTables(container: MedusaContainer): Promise<void> {
  const filled = await selectRows<{ name: string }>(
    container,
    `select oid::regclass::text as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) > 0`,
  )
  if (filled.length > 0) await selectRows(container, `analyze ${filled.map(({ name }) => name).join(", ")}`)
}

/** A storefront that runs already shows what changed; on the first day there is none, and nothing to tell. */
async function tellStorefront({ people, goods, stories, months }: Written): Promise<void> {
  const changed = goods.changed.map(({ file }) => `piece:${file.handle}`)
  const operators = people.changed.filter(({ id }) => id !== null).map(({ file }) => `operator:${file.handle}`)
  const told = stories.changed.map((handle) => `story:${handle}`)
  const isNew = goods.fresh.length > 0 && goods.unchanged > 0
  const figures = months > 0 && goods.unchanged > 0 ? ["impact"] : []
  const isQuiet = changed.length + operators.length + told.length + stories.fresh.length + figures.length === 0
  if (isQuiet && !isNew) return
  revalidate(["pieces", "operators", "stories", ...figures, ...changed, ...operators, ...told])
  await flushRevalidation()
}
