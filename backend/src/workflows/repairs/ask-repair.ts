import { type AskRepair, REPAIR_PHOTO_BYTES } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { selectRows } from "../../database/select-rows"
import { makePhoto } from "../../photos/make-photo"
import { oneAfterAnother } from "../../photos/one-after-another"
import { done, type Done, refuse, type Refusal } from "../refusal"
import { mailRepairAsked } from "./mail-repair"

type Wanted = { product_id: string; operator_id: string; maker: string }
type Asked = Omit<AskRepair, "token"> & { orderIds: readonly string[] }

/** Passes a request for repair to the maker: on its list and by mail. A photo is drawn anew and kept in private. */
export async function askRepair(container: MedusaContainer, asked: Asked): Promise<Done<{ maker: string }> | Refusal> {
  const wanted = await pieceOf(container, asked.handle)
  if (!wanted) return refuse("not_found")
  const photo = await photoOf(asked.photo)
  if (!photo.ok) return photo
  const id = generateEntityId(undefined, "rpr")
  const photo_key = photo.value && (await keepPhoto(container, id, photo.value))
  const { name, email, text, locale } = asked
  const order_id = await orderWith(container, wanted.product_id, asked.orderIds)
  const { product_id, operator_id, maker } = wanted
  await databaseOf(container).transaction(async (trx) => {
    await insertRows(trx, {
      repair_request: [
        { id, operator_id, product_id, order_id, name, email, text, locale, photo_key, state: "received" },
      ],
    })
    await recordChange(trx, {
      actorId: null,
      operatorId: operator_id,
      entity: "repair",
      entityId: id,
      action: "created",
    })
  })
  await mailRepairAsked(container, id)
  return done({ maker })
}

/** A piece that was shown once stays one that can be mended. */
async function pieceOf(container: MedusaContainer, handle: string): Promise<Wanted | undefined> {
  const [row] = await selectRows<Wanted>(
    container,
    `select po.product_id, po.operator_id, o.name as maker
       from product p
       join product_operator po on po.product_id = p.id and po.deleted_at is null
       join operator o on o.id = po.operator_id and o.deleted_at is null
      where p.handle = ? and p.deleted_at is null
        and (p.status = 'published' or exists (select 1 from order_line_item li where li.product_id = p.id))`,
    [handle],
  )
  return row
}

async function photoOf(base64: string | null): Promise<Done<Buffer | null> | Refusal> {
  if (base64 === null) return done(null)
  const bytes = Buffer.from(base64, "base64")
  const code = (value: string) => refuse("invalid_input", { fields: [{ path: "photo", code: value }] })
  if (bytes.length > REPAIR_PHOTO_BYTES) return code("too_large")
  const made = await oneAfterAnother(() => makePhoto(bytes))
  return made.ok ? done(made.photo.large) : code(made.code)
}

async function keepPhoto(container: MedusaContainer, id: string, photo: Buffer): Promise<string> {
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `repair-${id}.webp`,
    mimeType: "image/webp",
    access: "private",
    content: photo.toString("base64"),
  })
  return file.id
}

async function orderWith(
  container: MedusaContainer,
  productId: string,
  orderIds: readonly string[],
): Promise<string | null> {
  if (orderIds.length === 0) return null
  const [row] = await selectRows<{ order_id: string }>(
    container,
    `select oi.order_id from order_item oi join order_line_item li on li.id = oi.item_id
      where li.product_id = ? and oi.order_id = any(?) and oi.deleted_at is null limit 1`,
    [productId, [...orderIds]],
  )
  return row?.order_id ?? null
}
