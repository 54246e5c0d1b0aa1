import { freedomOf } from "@etabli/capacity"
import type { Availability } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type BenchRow, BENCHES, summaryOf } from "../capacity/benches"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { revalidate } from "../storefront-cache/revalidate"
import { refreshTurns } from "./refresh-pieces"
import { availabilityOfProducts } from "./supply"
import { today } from "../today"

type Container = Pick<MedusaContainer, "resolve">
type Told = Record<string, string>
type MadePiece = { product_id: string; handle: string; operator_id: string }
type RankedBench = BenchRow & { told: Told | null; ranked_tenths: number | null }

/**
 * Has the pages of these operators' made-to-order pieces made again where they would say something else now, and places
 * their pieces anew where their benches became freer or fuller. A sale that changes no word changes no page.
 */
export async function refreshBenches(container: Container, operatorIds: readonly string[]): Promise<void> {
  if (operatorIds.length === 0) return
  const db = databaseOf(container)
  const { rows: pieces } = await runPrepared<MadePiece>(db, MADE_PIECES, [operatorIds])
  const day = today()
  const ids = pieces.map((piece) => piece.product_id)
  const available = await availabilityOfProducts(container, ids, day)
  const { rows: benches } = await runPrepared<RankedBench>(db, RANKED_BENCHES, { operators: [...operatorIds] })
  for (const bench of benches) {
    const own = pieces.filter((piece) => piece.operator_id === bench.operator_id)
    const told = Object.fromEntries(own.map(({ product_id }) => [product_id, said(available.get(product_id))]))
    const changed = own.filter(({ product_id }) => bench.told?.[product_id] !== told[product_id])
    if (changed.length === 0) continue
    await runPrepared(db, "update bench set told = cast(? as jsonb) where operator_id = ?", [
      JSON.stringify(told),
      bench.operator_id,
    ])
    revalidate(["pieces", ...changed.map(({ handle }) => `piece:${handle}`)])
  }
  const reweighed = benches.filter((bench) => freedomOf(summaryOf(bench, day)).tenths !== bench.ranked_tenths)
  await refreshTurns(
    container,
    reweighed.map((bench) => bench.operator_id),
  )
  if (reweighed.length > 0) revalidate(["pieces"])
}

/** All that a page says of it, in a few letters. */
function said(availability: Availability | undefined): string {
  if (!availability) return ""
  switch (availability.state) {
    case "made_to_order":
    case "nearly_full":
      return `${availability.state} ${availability.from} ${availability.to}`
    case "full":
      return `full ${availability.reason} ${availability.opens_on ?? ""}`
    case "paused":
      return `paused ${availability.until ?? ""}`
    case "in_stock":
      return `in_stock ${availability.quantity}`
    case "sold_out":
      return "sold_out"
  }
}

const MADE_PIECES = `
  select p.id as product_id, p.handle, po.operator_id
    from product_operator po
    join product p on p.id = po.product_id and p.status = 'published' and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.kind = 'made_to_order' and d.deleted_at is null
   where po.operator_id = any(?) and po.deleted_at is null`

const RANKED_BENCHES = `
  select r.*, b.told, b.ranked_tenths from (${BENCHES}) r join bench b on b.operator_id = r.operator_id and b.deleted_at is null`
