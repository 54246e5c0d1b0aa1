import { freedomOf, type TurnPlace, turnPlaces, type Turning } from "@etabli/capacity"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type BenchRow, BENCHES, summaryOf } from "../capacity/benches"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { today } from "../today"

type Container = Pick<MedusaContainer, "resolve">
type PieceRow = Turning & { operator_id: string; turn: number; tie: number }

/**
 * Writes the place in the recommended order of every piece of these operators, and of nobody else's; answers the products
 * whose place is another now.
 */
export async function placeInTurn(container: Container, operatorIds: readonly string[]): Promise<string[]> {
  if (operatorIds.length === 0) return []
  const db = databaseOf(container)
  const { rows: benches } = await runPrepared<BenchRow>(db, BENCHES, { operators: [...operatorIds] })
  const freedoms = new Map(benches.map((row) => [row.operator_id, freedomOf(summaryOf(row, today()))]))
  const { rows: pieces } = await runPrepared<PieceRow>(db, PIECES_OF_OPERATORS, [operatorIds])
  const places = operatorIds.flatMap((id) =>
    turnPlaces(
      pieces.filter((piece) => piece.operator_id === id),
      freedoms.get(id) ?? { operator: id, tenths: 0 },
    ),
  )
  const before = new Map(pieces.map((piece) => [piece.id, piece]))
  const moved = places.filter(({ id, turn, tie }) => before.get(id)?.turn !== turn || before.get(id)?.tie !== tie)
  const tenths = [...freedoms.values()].map((freedom) => ({ operator_id: freedom.operator, tenths: freedom.tenths }))
  await runPrepared(db, WRITE, { moved: JSON.stringify(moved), tenths: JSON.stringify(tenths) })
  return moved.map(({ id }: TurnPlace) => id)
}

/** The operators these products belong to. */
export async function operatorsOf(container: Container, productIds: readonly string[]): Promise<string[]> {
  const { rows } = await runPrepared<{ operator_id: string }>(
    databaseOf(container),
    "select distinct operator_id from product_operator where product_id = any(?) and deleted_at is null",
    [productIds],
  )
  return rows.map((row) => row.operator_id)
}

const PIECES_OF_OPERATORS = `
  select p.id, po.operator_id, po.operator_id as operator, d.listed_on, d.turn, d.tie, d.kind = 'made_to_order' as needs_hours
    from product_operator po
    join product p on p.id = po.product_id and p.status = 'published' and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
   where po.operator_id = any(?) and po.deleted_at is null`

/** Not a change of the piece: its workshop's list shows first what somebody changed last. */
const WRITE = `
  with placed as (
    update piece_details d set turn = m.turn, tie = m.tie
      from jsonb_to_recordset(cast(:moved as jsonb)) as m(id text, turn int, tie int)
     where d.product_id = m.id and d.deleted_at is null)
  update bench b set ranked_tenths = f.tenths
    from jsonb_to_recordset(cast(:tenths as jsonb)) as f(operator_id text, tenths int)
   where b.operator_id = f.operator_id and b.ranked_tenths is distinct from f.tenths`
