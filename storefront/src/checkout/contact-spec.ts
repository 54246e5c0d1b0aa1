import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import type { Customer } from "@/backend/customers.server"
import type { FieldSpec, FormSpec } from "@/forms/form-spec"
import { stepFrame } from "./step-frame"

export function contactSpec(locale: Locale, basket: Basket, customer: Customer | null): FormSpec {
  return { ...stepFrame(locale), fields: [...personFields(locale, basket, customer), ...buyerFields(locale, basket)] }
}

function personFields(locale: Locale, { contact }: Basket, customer: Customer | null): FieldSpec[] {
  const t = translator(locale, "checkout")
  return [
    {
      kind: "text",
      type: "email",
      name: "email",
      label: t("contact.email"),
      hint: t("contact.email_hint"),
      value: contact?.email ?? customer?.email ?? "",
      autoComplete: "email",
      required: true,
    },
    {
      kind: "text",
      type: "tel",
      name: "phone",
      label: t("contact.phone"),
      hint: t("contact.phone_hint"),
      value: contact ? (contact.phone ?? "") : (customer?.phone ?? ""),
      autoComplete: "tel",
    },
  ]
}

function buyerFields(locale: Locale, { buyer }: Basket): FieldSpec[] {
  const t = translator(locale, "checkout")
  const organisation = buyer.type === "consumer" ? null : buyer
  return [
    {
      kind: "radios",
      name: "buyer",
      label: t("contact.buyer"),
      value: buyer.type,
      required: true,
      options: [
        { value: "consumer", label: t("contact.consumer") },
        { value: "company", label: t("contact.company") },
        { value: "public_body", label: t("contact.public_body") },
      ],
    },
    {
      kind: "text",
      name: "name",
      label: t("contact.company_name"),
      value: organisation?.name ?? "",
      autoComplete: "organization",
      required: true,
      onlyIf: "organisation",
    },
    {
      kind: "text",
      name: "vat_number",
      label: t("contact.vat_number"),
      hint: t("contact.vat_hint"),
      value: organisation?.vat_number ?? "",
      onlyIf: "organisation",
    },
  ]
}
