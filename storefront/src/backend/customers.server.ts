import "server-only"
import { type Address, customerBasketsSchema, type Locale } from "@etabli/store-api"
import { cache } from "react"
import { z } from "zod"
import { callBackend, type Result } from "./call-backend.server"

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

/** What Medusa tells of an address, as our own small type. */
const savedAddressSchema = z
  .object({
    id: z.string(),
    first_name: optionalText,
    last_name: optionalText,
    address_1: optionalText,
    address_2: optionalText,
    postal_code: optionalText,
    city: optionalText,
    country_code: optionalText,
  })
  .transform((row) => ({
    id: row.id,
    first_name: row.first_name,
    last_name: row.last_name,
    street: row.address_1,
    street_2: row.address_2,
    postal_code: row.postal_code,
    city: row.city,
    country: row.country_code,
  }))
export type SavedAddress = z.output<typeof savedAddressSchema>

const customerSchema = z
  .object({
    customer: z.object({
      email: z.string(),
      first_name: optionalText,
      last_name: optionalText,
      phone: optionalText,
      addresses: z.array(savedAddressSchema).default([]),
    }),
  })
  .transform(({ customer }) => customer)
export type Customer = z.output<typeof customerSchema>

const CUSTOMER = "/store/customers/me"
const anything = z.unknown()

export const readCustomer = cache((token: string, locale: Locale): Promise<Result<Customer>> =>
  callBackend<Customer>({ path: `${CUSTOMER}?fields=*addresses`, token, locale, schema: customerSchema }),
)

export function readCustomerBaskets(token: string) {
  return callBackend({ path: `${CUSTOMER}/baskets`, token, schema: customerBasketsSchema })
}

export function exportCustomer(token: string): Promise<Result<unknown>> {
  return callBackend({ path: `${CUSTOMER}/export`, token, schema: anything })
}

/** The password is asked for again: an open session alone erases nothing. */
export function deleteCustomer(token: string, password: string): Promise<Result<unknown>> {
  return callBackend({ method: "DELETE", path: CUSTOMER, token, body: { password }, schema: anything })
}

/** Changes the address of that id, or adds one. */
export function saveAddress(token: string, address: Address, id?: string): Promise<Result<unknown>> {
  const body = {
    first_name: address.first_name,
    last_name: address.last_name,
    address_1: address.street,
    address_2: address.street_2 ?? "",
    postal_code: address.postal_code,
    city: address.city,
    country_code: address.country,
  }
  const path = id ? `${CUSTOMER}/addresses/${encodeURIComponent(id)}` : `${CUSTOMER}/addresses`
  return callBackend({ method: "POST", path, token, body, schema: anything })
}

export function deleteAddress(token: string, id: string): Promise<Result<unknown>> {
  const path = `${CUSTOMER}/addresses/${encodeURIComponent(id)}`
  return callBackend({ method: "DELETE", path, token, schema: anything })
}
