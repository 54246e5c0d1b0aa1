import type { MedusaContainer } from "@medusajs/framework/types"
import { logger } from "@medusajs/framework/logger"
import { config } from "../config"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { selectRows } from "../database/select-rows"
import { signRevalidation } from "./sign"
import { createTagQueue } from "./tag-queue"

const TIMEOUT_MS = 3000
const GATHER_MS = 250

const queue = createTagQueue({
  send: postTags,
  delayMs: GATHER_MS,
  failed: (error, tags) => logger.warn(`the storefront was not told of ${tags.join(", ")}: ${String(error)}`),
})

/** Has the storefront make the pages of these tags again. Returns at once. */
export const revalidate = queue.add

/** Tells what waits to be told now: for a script that is about to end. */
export const flushRevalidation = queue.flush

/** Tells the storefront now. @throws Error where it did not take it. */
export async function postTags(tags: string[]): Promise<void> {
  const body = JSON.stringify({ tags })
  const timestamp = String(Date.now())
  const response = await fetch(`${config.storefrontUrl}/api/revalidate`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-etabli-timestamp": timestamp,
      "x-etabli-signature": signRevalidation(config.secrets.revalidate, timestamp, body),
    },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`answer ${response.status}`)
}

/** Pages that change with these products: theirs, and every list they may stand in. */
export async function revalidateProducts(
  container: Pick<MedusaContainer, "resolve">,
  productIds: readonly string[],
): Promise<void> {
  // A deleted product is still there, marked, so its page is found and turns 404.
  const rows = await selectRows<{ handle: string; operator: string | null }>(
    container,
    `select p.handle, o.handle as operator from product p
       left join product_operator po on po.product_id = p.id
       left join operator o on o.id = po.operator_id
      where p.id = any(?)`,
    [productIds],
  )
  const operators = rows.flatMap(({ operator }) => (operator ? [`operator:${operator}`] : []))
  if (rows.length > 0) revalidate(["pieces", "operators", ...operators, ...rows.map(({ handle }) => `piece:${handle}`)])
}

/** Pages that tell the stock of the products that the statement `products` finds for the ids `of`. */
export async function revalidateStock(
  container: Pick<MedusaContainer, "resolve">,
  { products, of }: { products: string; of: readonly string[] },
): Promise<void> {
  const { rows } = await runPrepared<{ handle: string }>(
    databaseOf(container),
    `select handle from product where id in (${products}) and deleted_at is null`,
    [of],
  )
  if (rows.length > 0) revalidate(["pieces", ...rows.map(({ handle }) => `piece:${handle}`)])
}
