import "server-only"
import {
  type Basket,
  basketSchema,
  type CheckoutInput,
  type Hold,
  holdSchema,
  type Locale,
  type Placed,
  placedSchema,
  type PlaceInput,
} from "@etabli/store-api"
import { cache } from "react"
import { z } from "zod"
import { callBackend, type Result } from "./call-backend.server"

export type Wanted = { variant_id: string; quantity: number }

const post = (path: string, body: unknown): Promise<Result<Basket>> =>
  callBackend({ method: "POST", path, body, schema: basketSchema })

export const readBasket = cache((id: string, locale: Locale): Promise<Result<Basket>> =>
  callBackend({ path: `/store/baskets/${id}?locale=${locale}`, schema: basketSchema }),
)

/** Belongs to the customer whose token comes along. */
export function createBasket(locale: Locale, line: Wanted, token: string | null): Promise<Result<Basket>> {
  const body = { locale, lines: [line] }
  return callBackend({ method: "POST", path: "/store/baskets", body, ...(token && { token }), schema: basketSchema })
}

export const addLine = (id: string, line: Wanted) => post(`/store/baskets/${id}/lines`, line)

export const setLine = (id: string, lineId: string, quantity: number) =>
  post(`/store/baskets/${id}/lines/${lineId}`, { quantity })

export const setDiscount = (id: string, code: string) => post(`/store/baskets/${id}/discount`, { code })

export const saveCheckout = (id: string, input: CheckoutInput) => post(`/store/baskets/${id}/checkout`, input)

/** Keeps pieces and hours for some minutes, or keeps them longer. */
export function holdBasket(id: string): Promise<Result<Hold>> {
  return callBackend({ method: "POST", path: `/store/baskets/${id}/hold`, body: {}, schema: holdSchema })
}

export function releaseBasket(id: string): Promise<Result<unknown>> {
  return callBackend({ method: "DELETE", path: `/store/baskets/${id}/hold`, schema: z.unknown() })
}

/** A basket that a signed-in customer places becomes theirs, whoever opened it. */
export function placeBasket(id: string, input: PlaceInput, token: string | null): Promise<Result<Placed>> {
  const path = `/store/baskets/${id}/place`
  return callBackend({ method: "POST", path, body: input, ...(token && { token }), schema: placedSchema })
}
