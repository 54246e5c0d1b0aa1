import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Rows of one statement; `?` stands for a value and an array is bound as a Postgres array. */
export async function selectRows<Row>(
  container: Pick<MedusaContainer, "resolve">,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const result = await knex.raw<{ rows: Row[] }>(sql, values as never)
  return result.rows
}
