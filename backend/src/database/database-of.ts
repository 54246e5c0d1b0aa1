import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The connection pool that all modules share. */
export function databaseOf(container: Pick<MedusaContainer, "resolve">): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}
