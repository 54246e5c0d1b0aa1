import type { OperatorFile } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import { importOperatorsWorkflow } from "../import-operators"
import { inviteMember } from "../members/invite-member"
import type { OperatorInvitation } from "./invitation-input"
import { slugOf } from "../slug"
import { operatorFileOf } from "./operator-file-of"

type Shop = { salesChannelId: string; shippingProfileId: string }
export type InviteOperatorOutcome = { ok: true; id: string } | { ok: false; code: "name_taken" | "unknown_seller" }

/**
 * Makes room for a workshop: operator, bench, a way to fetch pieces, its seller; and writes to who will run it. It may
 * prepare its pieces at once and sells nothing before its trader data are checked.
 */
export async function inviteOperator(
  container: MedusaContainer,
  invitation: OperatorInvitation,
  actorId: string,
): Promise<InviteOperatorOutcome> {
  const db = databaseOf(container)
  if (
    await db("operator")
      .where({ handle: slugOf(invitation.name, "atelier") })
      .first("id")
  )
    return { ok: false, code: "name_taken" }
  const seller = await sellerOf(container, invitation)
  if (!seller) return { ok: false, code: "unknown_seller" }
  const tints = await selectRows<{ tint: OperatorFile["tint"] }>(
    container,
    "select tint from operator where deleted_at is null",
  )
  const file = operatorFileOf(invitation, { seller, taken: tints.map(({ tint }) => tint) })
  await importOperatorsWorkflow(container).run({ input: { files: [file], letIn: false, ...(await shopOf(container)) } })
  const [operator] = await selectRows<{ id: string }>(container, "select id from operator where handle = ?", [
    file.handle,
  ])
  const id = operator?.id ?? ""
  await recordChange(db, {
    actorId,
    operatorId: id,
    entity: "operator",
    entityId: id,
    action: "invited",
    label: invitation.name,
  })
  const as = { scope: "operator", role: "manager", operator_id: id, shop: null } as const
  await inviteMember(container, { ...invitation.manager, as, actorId })
  return { ok: true, id }
}

/** The seller as a file says it: one that is there stays as it is. */
async function sellerOf(
  container: MedusaContainer,
  { seller }: OperatorInvitation,
): Promise<OperatorFile["seller"] | null> {
  const tax = { statuses: [], registrations: [], contributions: [], elsewhere: [] }
  if (!("id" in seller)) return { ...withoutNulls(seller), handle: slugOf(seller.name, "atelier"), tax }
  const [known] = await selectRows<Omit<OperatorFile["seller"], "tax">>(
    container,
    `select handle, name, legal_form, street, postal_code, city, country, register_number, siren, siret, enterprise_number,
            email, iban, bic from seller where id = ? and deleted_at is null`,
    [seller.id],
  )
  return known ? { ...withoutNulls(known), tax } : null
}

type WithoutNulls<T> = { [K in keyof T]: Exclude<T[K], null> }
function withoutNulls<T extends object>(row: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<T>
}

async function shopOf(container: MedusaContainer): Promise<Shop> {
  const [shop] = await selectRows<Shop>(
    container,
    `select default_sales_channel_id as "salesChannelId",
            (select id from shipping_profile where deleted_at is null order by created_at limit 1) as "shippingProfileId"
       from store where deleted_at is null limit 1`,
  )
  if (!shop) throw new Error("the shop has no store")
  return shop
}
