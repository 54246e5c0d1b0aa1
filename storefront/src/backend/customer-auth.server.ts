import "server-only"
import type { Locale } from "@etabli/store-api"
import { z } from "zod"
import { callBackend, type Result } from "./call-backend.server"

const AUTH = "/auth/customer/emailpass"
const tokenSchema = z.object({ token: z.string().min(1) }).transform(({ token }) => token)
const anything = z.unknown()

export type Credentials = { email: string; password: string }
export type NewCustomer = Credentials & { first_name: string; last_name: string }

export function signIn(credentials: Credentials): Promise<Result<string>> {
  return callBackend<string>({ method: "POST", path: AUTH, body: credentials, schema: tokenSchema })
}

/** Medusa's three steps: an identity, the customer it stands for, and a token that knows both. */
export async function signUp({ email, password, ...name }: NewCustomer): Promise<Result<string>> {
  const identity = await callBackend<string>({
    method: "POST",
    path: `${AUTH}/register`,
    body: { email, password },
    schema: tokenSchema,
  })
  if (!identity.ok) return identity
  const body = { email, ...name }
  const created = await callBackend({
    method: "POST",
    path: "/store/customers",
    token: identity.value,
    body,
    schema: anything,
  })
  return created.ok ? signIn({ email, password }) : created
}

/** Answers the same whether or not there is an account. */
export function askForReset(email: string, locale: Locale): Promise<Result<unknown>> {
  const body = { identifier: email, metadata: { locale } }
  return callBackend({ method: "POST", path: `${AUTH}/reset-password`, body, schema: anything })
}

/** `token` is the one of the mail. */
export function setPassword(token: string, password: string): Promise<Result<unknown>> {
  return callBackend({ method: "POST", path: `${AUTH}/update`, token, body: { password }, schema: anything })
}
