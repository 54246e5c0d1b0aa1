import "server-only"
import {
  type Locale,
  waitingAskedSchema,
  type WaitingInput,
  type WaitingPlace,
  waitingPlaceSchema,
  type WaitingStep,
} from "@etabli/store-api"
import { callBackend, type Result } from "./call-backend.server"

/** Asks to be told when a piece can be had again; the backend asks for confirmation by mail. */
export function askToWait(body: WaitingInput): Promise<Result<unknown>> {
  return callBackend({ method: "POST", path: "/store/waiting", body, schema: waitingAskedSchema })
}

const pathOf = (token: string) => `/store/waiting/${encodeURIComponent(token)}`

export function readWaitingPlace(token: string, locale: Locale): Promise<Result<WaitingPlace>> {
  return callBackend({ path: `${pathOf(token)}?locale=${locale}`, schema: waitingPlaceSchema })
}

export function stepInQueue(token: string, step: WaitingStep["step"]): Promise<Result<WaitingPlace>> {
  return callBackend({ method: "POST", path: pathOf(token), body: { step }, schema: waitingPlaceSchema })
}
