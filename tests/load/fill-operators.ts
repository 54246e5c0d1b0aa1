import type { OurShop } from "./our-shop.ts"

type Size = { operators: number; variants: number }
type Database = OurShop["database"]

/**
 * Copies an operator and one of its made-to-order pieces until there are so many, with weeks that are partly taken, and puts
 * 48 pieces of as many operators on a shelf of their own in the search index.
 */
export async function fillWithOperators(database: Database, { operators, variants }: Size): Promise<void> {
  const copy = (table: string, from: string, changes: string, numbers: string) =>
    database.rows(
      `insert into ${table} select copied.*
         from (select * from ${table} where ${from} limit 1) t, ${numbers},
              lateral jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object(${changes})) as copied`,
    )
  const everyOperator = `generate_series(1, ${operators}) as o`
  const everyPiece = `generate_series(1, ${variants}) as n, lateral (select (n - 1) % ${operators} + 1 as o) of_operator`
  const [piece] = await database.rows<{ product_id: string; variant_id: string; operator_id: string }>(
    `select p.id as product_id, v.id as variant_id, po.operator_id
       from product p
       join piece_details d on d.product_id = p.id and d.kind = 'made_to_order'
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_operator po on po.product_id = p.id
      order by p.id limit 1`,
  )
  if (!piece) throw new Error("no piece is made to order")
  const { product_id, variant_id, operator_id } = piece
  await copy("operator", `id = '${operator_id}'`, `'id', 'oper_load' || o, 'handle', 'load-' || o`, everyOperator)
  await copy(
    "operator_state",
    `operator_id = '${operator_id}'`,
    `'id', 'ost_load' || o, 'operator_id', 'oper_load' || o`,
    everyOperator,
  )
  await copy(
    "bench",
    `operator_id = '${operator_id}'`,
    `'id', 'bnch_load' || o, 'operator_id', 'oper_load' || o`,
    everyOperator,
  )
  await database.rows(
    `insert into bench_week (id, operator_id, week, taken_minutes)
     select 'bnwk_load' || o || '_' || w, 'oper_load' || o, to_char(now() + w * interval '1 week', 'IYYY"-W"IW'), 600
       from ${everyOperator}, generate_series(1, 12) as w`,
  )
  await copy("product", `id = '${product_id}'`, `'id', 'prod_load' || n, 'handle', 'load-' || n`, everyPiece)
  await copy(
    "piece_details",
    `product_id = '${product_id}'`,
    `'id', 'pdet_load' || n, 'product_id', 'prod_load' || n`,
    everyPiece,
  )
  await copy(
    "product_variant",
    `id = '${variant_id}'`,
    `'id', 'variant_load' || n, 'product_id', 'prod_load' || n, 'sku', 'LOAD-' || n`,
    everyPiece,
  )
  await copy(
    "variant_details",
    `variant_id = '${variant_id}'`,
    `'id', 'vdet_load' || n, 'variant_id', 'variant_load' || n`,
    everyPiece,
  )
  await copy(
    "product_operator",
    `product_id = '${product_id}'`,
    `'id', 'link_load' || n, 'product_id', 'prod_load' || n, 'operator_id', 'oper_load' || o`,
    everyPiece,
  )
  await putOnShelf(database)
  for (const table of [
    "operator",
    "operator_state",
    "bench",
    "bench_week",
    "product",
    "piece_details",
    "product_variant",
    "variant_details",
    "product_operator",
  ])
    await database.rows(`vacuum analyze ${table}`)
}

async function putOnShelf(database: Database): Promise<void> {
  const [index] = await database.rows<{ table: string; columns: string[] }>(
    `select i.table_name as table, array_agg(quote_ident(c.column_name::text)) as columns
       from search_postgres_index i
       join information_schema.columns c on c.table_name = i.table_name and c.is_generated = 'NEVER'
      where i.name like '%pieces%' and c.column_name not in ('id', 'indexed', 'document')
      group by 1`,
  )
  if (!index) throw new Error("the search index of the pieces is not where it was")
  const placed = (column: string) =>
    `${column} || jsonb_build_object('id', 'prod_load' || n, 'category', 'load', 'turn', n)`
  await database.rows(
    `insert into "${index.table}" (id, indexed, document, ${index.columns.join(", ")})
     select 'prod_load' || n, ${placed("indexed")}, ${placed("document")}, ${index.columns.join(", ")}
       from (select * from "${index.table}" limit 1) t, generate_series(1, 48) as n`,
  )
}
