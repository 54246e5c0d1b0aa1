import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { hiddenEntries } from "./dashboard-pages"
import { principalOf } from "./principal"

type Stored = { configuration: { widgets?: Record<string, { hidden?: boolean }> } }[]

/** Before a part of the dashboard is drawn: has its entries that this person cannot use hidden in its own layout. */
export async function layOutForMember(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const principal = principalOf(req)
  const zone = String(req.params.zone)
  const hidden = hiddenEntries(zone, principal)
  if (hidden.length === 0) return next()
  const settings = req.scope.resolve(Modules.SETTINGS)
  const stored = (await settings.listLayoutConfigurations({ zone, user_id: principal.userId }, { take: 1 })) as Stored
  const widgets = stored[0]?.configuration.widgets ?? {}
  const ours = Object.entries(widgets).filter(([id, { hidden: isHidden }]) => isHidden && id.startsWith("core:nav:/"))
  const isRight = hidden.every((id) => widgets[id]?.hidden) && ours.every(([id]) => hidden.includes(id))
  if (isRight && (await settings.getActiveLayoutScope(zone, principal.userId)) !== "default") return next()
  // A role may have grown since: what is hidden no more comes back.
  const kept = Object.entries(widgets).filter(([id]) => !ours.some(([own]) => own === id))
  const gone = hidden.map((id): [string, { hidden: boolean }] => [id, { ...widgets[id], hidden: true }])
  const laidOut = { widgets: Object.fromEntries([...kept, ...gone]) }
  await settings.setLayoutConfiguration(zone, principal.userId, laidOut)
  await settings.setActiveLayoutScope(zone, principal.userId, "personal")
  next()
}

/** A layout for everybody is the platform's to give; anybody else's stays its own. */
export function keepLayoutToOneself(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body
  if (!principalOf(req).platform && typeof body === "object" && body !== null && "is_default" in body)
    body.is_default = false
  next()
}
