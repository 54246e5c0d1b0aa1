// A process that does nothing but place baskets with the built backend's own code, so that it can be killed at any
// point of it, again and again, without booting a whole server each time.
import { createRequire } from "node:module"

const [serverFolder] = process.argv.slice(2)
const fromServer = createRequire(`${serverFolder}/package.json`)
const { placeBasket } = fromServer("./src/workflows/place-basket/place-basket.js")
const { knex } = fromServer("@medusajs/framework/mikro-orm/knex")

const db = knex({ client: "pg", connection: process.env.DATABASE_URL, pool: { min: 1, max: 4 } })
const container = { resolve: () => db }
await db.raw("select 1")

process.on("message", ({ cartId, input }) => {
  placeBasket(container, { cartId, input }).then(
    (outcome) => process.send?.({ outcome }),
    (error) => process.send?.({ error: String(error) }),
  )
})
process.send?.("ready")
