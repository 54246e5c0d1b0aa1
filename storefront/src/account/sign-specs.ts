import { type Locale, translator } from "@etabli/i18n"
import type { FieldSpec, FormSpec } from "@/forms/form-spec"
import { accountFrame } from "./account-texts"

function emailField(locale: Locale): FieldSpec {
  const label = translator(locale, "account")("sign_in.email")
  return { kind: "text", type: "email", name: "email", label, autoComplete: "email", required: true }
}

export function passwordField(locale: Locale): FieldSpec {
  const label = translator(locale, "account")("sign_in.password")
  return { kind: "text", type: "password", name: "password", label, autoComplete: "current-password", required: true }
}

function newPasswordField(locale: Locale, label: string): FieldSpec {
  const hint = translator(locale, "account")("sign_up.password_hint")
  return { kind: "text", type: "password", name: "password", label, hint, autoComplete: "new-password", required: true }
}

export function signInSpec(locale: Locale, next: string): FormSpec {
  const frame = accountFrame(locale, translator(locale, "account")("sign_in.submit"))
  return { ...frame, hidden: { locale, next }, fields: [emailField(locale), passwordField(locale)] }
}

export function signUpSpec(locale: Locale): FormSpec {
  const t = translator(locale, "checkout")
  const account = translator(locale, "account")
  const name = (field: "first_name" | "last_name", autoComplete: string): FieldSpec => ({
    kind: "text",
    name: field,
    label: t(`address.${field}`),
    autoComplete,
    required: true,
    width: "half",
  })
  return {
    ...accountFrame(locale, account("sign_up.submit")),
    fields: [
      name("first_name", "given-name"),
      name("last_name", "family-name"),
      emailField(locale),
      newPasswordField(locale, account("sign_in.password")),
    ],
  }
}

export function resetSpec(locale: Locale): FormSpec {
  return { ...accountFrame(locale, translator(locale, "account")("reset.submit")), fields: [emailField(locale)] }
}

export function newPasswordSpec(locale: Locale, token: string): FormSpec {
  const t = translator(locale, "account")
  const fields = [newPasswordField(locale, t("reset.new_password"))]
  return { ...accountFrame(locale, t("reset.save")), hidden: { locale, token }, fields }
}
