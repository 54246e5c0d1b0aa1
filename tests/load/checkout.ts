import { runClients } from "./clients.ts"
import { interleave } from "./interleave.ts"
import type { OurShop } from "./our-shop.ts"
import { measure, type Summary } from "./sample.ts"
import type { StockShop } from "./stock-shop.ts"

export const CLIENTS = 10
const SECONDS = 8
const ROUNDS = 4

export type OurSide = { ours: OurShop; postmaster: number }
export type Shops = OurSide & { stock: StockShop }
export type CheckoutResult = { stock: Summary; one_operator: Summary; three_operators: Summary }

/** Whole checkouts, from the empty basket to the order, over HTTP. */
export async function compareCheckouts({ ours, stock, postmaster }: Shops): Promise<CheckoutResult> {
  const contest = (app: number, once: () => Promise<void>) => () =>
    measure({ app, database: postmaster }, () => runClients({ clients: CLIENTS, seconds: SECONDS, once }))
  const result = await interleave(
    {
      stock: contest(stock.pid, stock.buy),
      one_operator: contest(ours.backend.pid, () => ours.buy(1)),
      three_operators: contest(ours.backend.pid, () => ours.buy(3)),
    },
    ROUNDS,
  )
  await ours.audit()
  await stock.audit()
  return result
}
