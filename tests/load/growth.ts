import { fireAt } from "./autocannon.ts"
import { CATALOGUE_PATH } from "./catalogue.ts"
import type { OurSide } from "./checkout.ts"
import type { OurShop } from "./our-shop.ts"
import { measure, summarise, type Sample, type Summary } from "./sample.ts"

/** Long rounds over few connections: a slow answer must come within its round. */
const SECONDS = 12
const CONNECTIONS = 2
const ROUNDS = 2
const PIECES = 20_000

export type GrowthResult = { pieces: number; now: Summary; grown: Summary }

/** The same catalogue page before and after the search index has grown: what a request costs should not follow. */
export async function measureGrowth({ ours, postmaster }: OurSide): Promise<GrowthResult> {
  const { backend } = ours
  const headers = { "x-publishable-api-key": backend.publishableKey }
  const fire = () => fireAt({ url: backend.url + CATALOGUE_PATH, seconds: SECONDS, connections: CONNECTIONS, headers })
  const meters = { app: backend.pid, database: postmaster }
  const rounds = async (): Promise<Summary> => {
    const samples: Sample[] = []
    while (samples.length < ROUNDS) samples.push(await measure(meters, fire))
    return summarise(samples)
  }
  const now = await rounds()
  await grow(ours)
  return { pieces: PIECES, now, grown: await rounds() }
}

/** Copies what is indexed, with new ids and behind the pieces that are there: the first page shows the same cards. */
async function grow({ database }: OurShop): Promise<void> {
  const [index] = await database.rows<{ table: string; columns: string[] }>(
    `select i.table_name as table, array_agg(quote_ident(c.column_name::text)) as columns
       from search_postgres_index i
       join information_schema.columns c on c.table_name = i.table_name and c.is_generated = 'NEVER'
      where i.name like '%pieces%' and c.column_name not in ('id', 'indexed', 'document')
      group by 1`,
  )
  if (!index) throw new Error("the search index of the pieces is not where it was")
  const table = `"${index.table}"`
  const copy = (column: string) =>
    `jsonb_set(jsonb_set(${column}, '{id}', to_jsonb(id || '-' || n)), '{turn}', to_jsonb(n * 1000000 + (indexed ->> 'turn')::int))`
  await database.rows(
    `with sizes as (select count(*) as there from ${table})
     insert into ${table} (id, indexed, document, ${index.columns.join(", ")})
     select id || '-' || n, ${copy("indexed")}, ${copy("document")}, ${index.columns.join(", ")}
       from ${table}, sizes, generate_series(1, ${PIECES} / sizes.there) as n`,
  )
  await database.rows(`vacuum analyze ${table}`)
}
