import { isIban } from "@etabli/money"
import { checkBelgianEnterpriseNumber, checkSiren, checkSiret, type CheckedNumber } from "@etabli/vat"
import { z } from "zod"

const text = (most: number) =>
  z
    .string()
    .trim()
    .refine((written) => written !== "", "required")
    .refine((written) => written.length <= most, "too_long")

/** A number that may be left out; stored as its digits, refused where they are not those of such a number. */
const number = (check: (text: string) => CheckedNumber) =>
  z
    .string()
    .trim()
    .nullable()
    .transform((written, ctx) => {
      if (!written) return null
      const checked = check(written)
      if (checked.ok) return checked.normalised
      ctx.addIssue({ code: "custom", message: checked.code })
      return z.NEVER
    })

/** Who a legal seller is, as documents print it. Faults carry a code as their message, at the field. */
export const sellerInputSchema = z
  .strictObject({
    name: text(120),
    legal_form: text(60),
    street: text(200),
    postal_code: text(16),
    city: text(120),
    country: z.enum(["fr", "be", "nl", "lu", "de"]),
    register_number: text(120),
    siren: number(checkSiren),
    siret: number(checkSiret),
    enterprise_number: number(checkBelgianEnterpriseNumber),
    email: z.email("invalid_email").max(254),
    iban: z
      .string()
      .transform((written) => written.replace(/\s/g, "").toUpperCase())
      .refine((iban) => iban !== "", "required")
      .refine((iban) => iban === "" || isIban(iban), "invalid_iban"),
    bic: z
      .string()
      .transform((written) => written.replace(/\s/g, "").toUpperCase())
      .refine((bic) => bic !== "", "required")
      .refine((bic) => bic === "" || /^[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(bic), "invalid_bic"),
  })
  .superRefine(({ country, siren, siret, enterprise_number }, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message })
    if (siret && siren && !siret.startsWith(siren)) fault("siret", "siret_of_other_siren")
    if (country === "fr" && !siren) fault("siren", "required")
    if (country === "be" && !enterprise_number) fault("enterprise_number", "required")
  })
export type SellerInput = z.infer<typeof sellerInputSchema>
