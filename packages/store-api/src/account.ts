import { z } from "zod"

/** Customer's password: length counts, composition does not (NIST SP 800-63B). */
export const passwordSchema = z.string().min(10).max(200)

export const signUpSchema = z.strictObject({
  email: z
    .email()
    .max(254)
    .transform((value) => value.toLowerCase()),
  password: passwordSchema,
  first_name: z.string().trim().min(1).max(120),
  last_name: z.string().trim().min(1).max(120),
})
export const signInSchema = z.strictObject({
  email: z
    .email()
    .max(254)
    .transform((value) => value.toLowerCase()),
  password: z.string().min(1).max(200),
})
