import { addressSchema, buyerSchema, contactSchema, paymentMethodSchema } from "@etabli/store-api"
import { z } from "zod"
import { text } from "../forms/form-state"

const contactFormSchema = z.strictObject({ contact: contactSchema, buyer: buyerSchema })

/** Reads the first section's form as the contract's `contact` and `buyer`. */
export function readContact(form: FormData) {
  const type = form.get("buyer")
  const organisation = { type, name: text(form, "name") ?? "", vat_number: text(form, "vat_number") }
  const input = {
    contact: { email: text(form, "email") ?? "", phone: text(form, "phone") },
    buyer: type === "company" || type === "public_body" ? withoutGaps(organisation) : { type: "consumer" },
  }
  return contactFormSchema.safeParse({ ...input, contact: withoutGaps(input.contact) })
}

export function readAddress(form: FormData) {
  return addressSchema.safeParse(
    withoutGaps({
      first_name: text(form, "first_name") ?? "",
      last_name: text(form, "last_name") ?? "",
      street: text(form, "street") ?? "",
      street_2: text(form, "street_2"),
      postal_code: text(form, "postal_code") ?? "",
      city: text(form, "city") ?? "",
      country: text(form, "country") ?? "",
    }),
  )
}

const DELIVERY_PREFIX = "delivery-"
export const deliveryField = (operator: string) => `${DELIVERY_PREFIX}${operator}`

/** Operator handle -> option id, for every workshop that was answered; and the handles of those that were not. */
export function readDelivery(form: FormData): { delivery: Record<string, string>; unanswered: string[] } {
  const workshops = (text(form, "workshops") ?? "").split(",").filter(Boolean)
  const answers = workshops.map((handle) => [handle, text(form, deliveryField(handle))] as const)
  return {
    delivery: Object.fromEntries(answers.filter((answer): answer is [string, string] => answer[1] !== undefined)),
    unanswered: answers.filter(([, option]) => option === undefined).map(([handle]) => handle),
  }
}

export function readPayment(form: FormData) {
  return z.strictObject({ payment: paymentMethodSchema }).safeParse({ payment: form.get("payment") })
}

/** A key with `undefined` is not the same as no key for a strict schema's output. */
function withoutGaps<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>
}
