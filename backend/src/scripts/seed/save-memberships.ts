import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { selectRows } from "../../database/select-rows"

/** `operator` and `shop` are handles. */
export type NewMembership =
  | { scope: "platform"; role: "platform" }
  | { scope: "operator"; operator: string; role: "manager" | "lister" | "accountant" }
  | { scope: "shop"; shop: string; role: "staff" }

/** A user that never belonged here becomes a member; one whose membership was ended stays out. */
export async function saveMembership(container: MedusaContainer, email: string, as: NewMembership): Promise<void> {
  const operator = as.scope === "operator" ? as.operator : null
  const shop = as.scope === "shop" ? as.shop : null
  await selectRows(
    container,
    `insert into membership (id, user_id, scope, operator_id, shop, role, starts_at)
     select cast(? as text), u.id, cast(? as text), o.id, s.shop, cast(? as text), now()
       from "user" u
       cross join (select cast(? as text) as handle) wanted
       cross join (select cast(? as text) as shop) s
       left join operator o on o.handle = wanted.handle and o.deleted_at is null
      where u.email = ? and u.deleted_at is null and (wanted.handle is null or o.id is not null)
        and not exists (select 1 from membership m
                         where m.user_id = u.id and m.scope = ? and m.operator_id is not distinct from o.id
                           and m.shop is not distinct from s.shop and m.deleted_at is null)`,
    [generateEntityId(undefined, "memb"), as.scope, as.role, operator, shop, email, as.scope],
  )
}

/** Before memberships were known every user of the dashboard was the platform: those there are stay so. */
export async function giveFirstUsersThePlatform(container: MedusaContainer): Promise<void> {
  await selectRows(
    container,
    `insert into membership (id, user_id, scope, role, starts_at)
     select 'memb_' || substr(u.id, 6), u.id, 'platform', 'platform', now() from "user" u
      where u.deleted_at is null and not exists (select 1 from membership where deleted_at is null)`,
  )
}
