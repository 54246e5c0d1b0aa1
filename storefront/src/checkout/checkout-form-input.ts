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

export function readPayment(form: FormData) {
  return z.strictObject({ payment: paymentMethodSchema }).safeParse({ payment: form.get("payment") })
}

/** A key with `undefined` is not the same as no key for a strict schema's output. */
function withoutGaps<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>
}
