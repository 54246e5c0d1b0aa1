import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** A sign-in made by a stranger would wait for the day its address is invited. */
export function refuseRegistration(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(new MedusaError(MedusaError.Types.NOT_FOUND, "People of the dashboard come by invitation."))
}
