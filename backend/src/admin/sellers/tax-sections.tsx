import { useFormats } from "../baskets/use-formats"
import { AddDated } from "./add-dated"
import type { AddedField, Values } from "./dated-form"
import { DatedSection } from "./dated-section"
import { vatNumberFault } from "./faults"
import { centsOf, dayBefore, entryOf } from "./entry"
import type { Contribution, Dated, Proof, Registration, Seller, Status } from "./seller"

/** How a seller's page is used: by the platform, which adds and ends, or by whoever reads. */
export type SectionProps = {
  seller: Seller
  proofPath: ((proof: Proof) => string) | null
  /** Saves; null where one only reads. */
  save: ((tax: Record<string, unknown>) => Promise<void>) | null
}

const STATUSES = ["standard", "franchise", "exempt_nonprofit", "margin"]
const REGISTRATIONS = ["vat", "oss", "sme_ex", "be_social"]
const CONTRIBUTIONS = ["percent_of_sales", "percent_of_margin", "fixed_monthly"]
/** Where a seller may be, and be registered. */
export const COUNTRIES = ["fr", "be", "nl", "lu", "de"]

export function Statuses({ seller, proofPath, save }: SectionProps) {
  const { t } = useFormats()
  const open = seller.statuses.find(({ to }) => to === null)
  const add = async (values: Values, fileId?: string) => {
    const fresh = { status: values.status, ...entryOf(values, fileId) }
    const ends = open && values.from && values.from > open.from
    const ended = ends ? [{ status: open.status, from: open.from, to: dayBefore(fresh.from) }] : []
    await save?.({ statuses: [fresh, ...ended] })
  }
  const end = async ({ status, from }: Status, to: string) => save?.({ statuses: [{ status, from, to }] })
  return (
    <DatedSection
      title={t("sellers.statuses")}
      rows={seller.statuses}
      today={seller.today}
      describe={({ status }) => t(`sellers.status.${status}`)}
      proofPath={proofPath}
      onEnd={save && end}
    >
      {save && (
        <AddDated
          sellerId={seller.id}
          label={t("sellers.add_status")}
          note={open && t("sellers.ends_before")}
          fields={[
            {
              name: "status",
              label: t("sellers.what"),
              options: optionsOf(STATUSES, (value) => t(`sellers.status.${value}`)),
            },
          ]}
          onAdd={add}
        />
      )}
    </DatedSection>
  )
}

export function Registrations({ seller, proofPath, save }: SectionProps) {
  const { t, country } = useCountries()
  const fields: AddedField[] = [
    {
      name: "kind",
      label: t("sellers.what"),
      options: optionsOf(REGISTRATIONS, (value) => t(`sellers.registration.${value}`)),
    },
    { name: "country", label: t("sellers.country"), options: optionsOf(COUNTRIES, country) },
    {
      name: "number",
      label: t("sellers.number"),
      fault: ({ kind, number = "", country: where = "" }) =>
        kind === "vat" ? vatNumberFault(number, where) : undefined,
    },
  ]
  const end = async ({ kind, country: where, number, from }: Registration, to: string) =>
    save?.({ registrations: [{ kind, country: where, number, from, to }] })
  return (
    <DatedSection
      title={t("sellers.registrations")}
      rows={seller.registrations}
      today={seller.today}
      describe={({ kind, country: where, number }) =>
        `${t(`sellers.registration.${kind}`)} (${country(where)}): ${number}`
      }
      proofPath={proofPath}
      onEnd={save && end}
    >
      {save && (
        <AddDated
          sellerId={seller.id}
          label={t("sellers.add_registration")}
          fields={fields}
          onAdd={async (values, fileId) => {
            const { kind, country: where, number } = values
            await save({ registrations: [{ kind, country: where, number, ...entryOf(values, fileId) }] })
          }}
        />
      )}
    </DatedSection>
  )
}

export function Contributions({ seller, proofPath, save }: SectionProps) {
  const { t } = useFormats()
  const fixed = ({ kind }: Values) => kind === "fixed_monthly"
  const fields: AddedField[] = [
    {
      name: "kind",
      label: t("sellers.what"),
      options: optionsOf(CONTRIBUTIONS, (value) => t(`sellers.contribution.${value}`)),
    },
    { name: "basis_points", label: t("sellers.percent"), isShown: (values) => !fixed(values) },
    { name: "monthly_cents", label: t("sellers.euros_a_month"), isShown: fixed },
  ]
  const rule = ({ kind, basis_points, monthly_cents }: Omit<Contribution, keyof Dated>) =>
    kind === "fixed_monthly" ? { kind, monthly_cents } : { kind, basis_points }
  return (
    <DatedSection<Contribution>
      title={t("sellers.contributions")}
      rows={seller.contributions}
      today={seller.today}
      describe={useContributionWords()}
      proofPath={proofPath}
      onEnd={save && (async (row: Contribution, to) => save({ contributions: [{ ...rule(row), from: row.from, to }] }))}
    >
      {save && (
        <AddDated
          sellerId={seller.id}
          label={t("sellers.add_contribution")}
          fields={fields}
          onAdd={async (values, fileId) => {
            const amounts = fixed(values)
              ? { monthly_cents: centsOf(values.monthly_cents) }
              : { basis_points: centsOf(values.basis_points) }
            await save({ contributions: [{ kind: values.kind, ...amounts, ...entryOf(values, fileId) }] })
          }}
        />
      )}
    </DatedSection>
  )
}

function useContributionWords() {
  const { t, money } = useFormats()
  return ({ kind, basis_points, monthly_cents }: Contribution) =>
    kind === "fixed_monthly"
      ? `${t("sellers.contribution.fixed_monthly")}: ${money(monthly_cents)}`
      : `${t(`sellers.contribution.${kind}`)}: ${String(basis_points / 100)} %`
}

const optionsOf = (values: readonly string[], say: (value: string) => string) =>
  values.map((value) => ({ value, label: say(value) }))

/** Names of countries in the language of the dashboard, of codes in lower case. */
export function useCountries() {
  const formats = useFormats()
  const names = new Intl.DisplayNames(formats.language, { type: "region" })
  return { ...formats, country: (code: string) => names.of(code.toUpperCase()) ?? code }
}
