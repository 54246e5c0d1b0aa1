// A process that does nothing but place baskets with the built backend's own code, so that it can be killed at any
// point of it, again and again, without booting a whole server each time. Told `dieAt`, it kills itself just before it
// would send its statement of that number: between two of them nothing is left to chance.
import { createRequire } from "node:module"

const [serverFolder] = process.argv.slice(2)
const fromServer = createRequire(`${serverFolder}/package.json`)
const { placeBasket } = fromServer("./src/workflows/place-basket/place-basket.js")
const { knex } = fromServer("@medusajs/framework/mikro-orm/knex")

const db = knex({ client: "pg", connection: process.env.DATABASE_URL, pool: { min: 1, max: 4 } })
const container = { resolve: () => db }
await db.raw("select 1")

process.on("message", ({ cartId, input, dieAt = Infinity }) => {
  let statements = 0
  db.on("query", () => {
    statements += 1
    if (statements === dieAt) process.kill(process.pid, "SIGKILL")
  })
  placeBasket(container, { cartId, input }).then(
    (outcome) => process.send?.({ outcome, statements }),
    (error) => process.send?.({ error: String(error) }),
  )
})
process.send?.("ready")
