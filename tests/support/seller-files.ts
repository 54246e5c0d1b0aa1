import { createRequire } from "node:module"
import { join } from "node:path"
import type { SellerTax, SellerTaxFault } from "@etabli/listing"
import { backendServerFolder } from "../../scripts/lib/paths.ts"
import type { TestDatabase } from "./database.ts"

type Outcome = { ok: true } | { ok: false; code: string; faults: SellerTaxFault[] }
type Save = (db: unknown, input: { sellerId: string; tax: SellerTax }) => Promise<Outcome>

/** Writes in a seller's file by the built backend's own code. */
export function sellerFiles({ url }: Pick<TestDatabase, "url">) {
  const fromServer = createRequire(join(backendServerFolder, "package.json"))
  const { saveSellerTax } = fromServer("./src/workflows/save-seller-tax/save-seller-tax.js") as { saveSellerTax: Save }
  const { uncountForgotten } = fromServer("./src/workflows/place-basket/uncount-order.js") as {
    uncountForgotten: (db: unknown) => Promise<number>
  }
  const { knex } = fromServer("@medusajs/framework/mikro-orm/knex") as {
    knex: (options: unknown) => { destroy: () => Promise<void> }
  }
  const db = knex({ client: "pg", connection: url, pool: { min: 0, max: 2 } })
  return {
    save: (sellerId: string, tax: Partial<SellerTax>) =>
      saveSellerTax(db, {
        sellerId,
        tax: { statuses: [], registrations: [], contributions: [], elsewhere: [], ...tax },
      }),
    /** What the nightly job does. */
    uncountForgotten: () => uncountForgotten(db),
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}
