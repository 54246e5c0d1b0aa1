import type { Basket, Placed } from "@etabli/store-api"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { basketTruth } from "../support/basket-truth.ts"
import { cloneDatabase } from "../support/database.ts"
import { shopperAt, TOURNAI, type Answer, type Shopper } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"
import type { TestCluster } from "../support/test-cluster.ts"
import { oneOf } from "./clients.ts"
import { sendLightly } from "./light-client.ts"
import type { Started } from "../../scripts/lib/stopping.ts"

export type OurShop = {
  backend: TestBackend
  database: ShopDatabase
  databaseName: string
  databaseUrl: string
  /** Handle of the piece with the most pictures: the heaviest page. */
  fullestPiece: string
  /** Fills a basket with one piece from each of so many operators, checks out and places it. */
  buy: (operators: number) => Promise<void>
  /** Throws unless the database holds exactly the baskets that were bought, each paid, reserved and whole. */
  audit: () => Promise<void>
}

/** Our backend as it is built, on a clone of the seeded database, with more stock than the benchmark can sell. */
export async function openOurShop(cluster: TestCluster, started: Started): Promise<OurShop> {
  const clone = await cloneDatabase(cluster.info)
  const database = await openShopDatabase(clone)
  started.add("", () => database[Symbol.asyncDispose]())
  await database.rows("update inventory_level set stocked_quantity = 1000000")
  const backend = await startBackend({ cluster: cluster.info, database: clone })
  started.add("", backend.kill)
  const shelves = await shelvesOf(database)
  const shopper = shopperAt(backend, sendLightly)
  let bought = 0
  return {
    backend,
    database,
    databaseName: clone.name,
    databaseUrl: clone.url,
    fullestPiece: await fullestPiece(database),
    buy: async (operators) => {
      await checkOut(shopper, chooseFrom(shelves, operators))
      bought += 1
    },
    audit: async () => {
      const truth = await basketTruth(database)
      const sound = truth.completed === bought && truth.placed === bought
      const faults = truth.unpaid + truth.unreserved + truth.orphans + truth.unequal
      if (!sound || faults > 0) throw new Error(`${bought} baskets were bought, but: ${JSON.stringify(truth)}`)
    },
  }
}

/** Variants that take stock, by operator. */
async function shelvesOf(database: ShopDatabase): Promise<string[][]> {
  const rows = await database.rows<{ variants: string[] }>(
    `select array_agg(v.id) as variants
       from product_operator po
       join product p on p.id = po.product_id and p.status = 'published' and p.deleted_at is null
       join product_variant v on v.product_id = p.id and v.manage_inventory and v.deleted_at is null
      where po.deleted_at is null
      group by po.operator_id`,
  )
  return rows.map((row) => row.variants)
}

function chooseFrom(shelves: readonly string[][], operators: number): string[] {
  const turn = Math.floor(Math.random() * shelves.length)
  const chosen = [...shelves.slice(turn), ...shelves.slice(0, turn)].slice(0, operators)
  if (chosen.length < operators) throw new Error(`only ${shelves.length} operators have stock`)
  return chosen.map(oneOf)
}

/** One request for each screen that a shopper passes. */
async function checkOut(shopper: Shopper, variantIds: readonly string[]): Promise<void> {
  const lines = variantIds.map((variant_id) => ({ variant_id, quantity: 1 }))
  const { id } = good(await shopper.post<Basket>("/store/baskets", { locale: "fr", lines }))
  const save = async (part: object) => good(await shopper.post<Basket>(`/store/baskets/${id}/checkout`, part))
  const addressed = await save({ contact: { email: "camille@example.org" }, address: TOURNAI })
  const choice = addressed.groups.map((group) => [group.operator.handle, group.delivery_options[0]?.id])
  await save({ delivery: Object.fromEntries(choice) })
  const basket = await save({ payment: "transfer" })
  const placed: Placed = good(await shopper.place(basket))
  if (placed.status !== "placed") throw new Error(`not placed: ${JSON.stringify(placed)}`)
}

function good<Body>({ status, body }: Answer<Body>): Body {
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`)
  return body
}

async function fullestPiece(database: ShopDatabase): Promise<string> {
  const [piece] = await database.rows<{ handle: string }>(
    `select p.handle from product p join piece_details d on d.product_id = p.id and d.deleted_at is null
      where p.status = 'published' and p.deleted_at is null
      order by jsonb_array_length(d.pictures) desc, p.handle limit 1`,
  )
  if (!piece) throw new Error("the shop has no piece")
  return piece.handle
}
