import { Button, Container, Heading, Input } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { Choice } from "./choice"
import { type Faults, faultsOf, numberFault, useFaultSentence } from "./faults"
import { FormButtons } from "./form-buttons"
import { FormField } from "./form-field"
import { LEGAL_FIELDS, saveLegal, type Seller } from "./seller"
import { COUNTRIES, useCountries } from "./tax-sections"

type LegalDataProps = { seller: Seller; onSaved: ((seller: Seller) => void) | null }

/** Who the seller is, as invoices print it. */
export function LegalData({ seller, onSaved }: LegalDataProps) {
  const { t } = useCountries()
  const [isEditing, setEditing] = useState(false)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("sellers.legal")}</Heading>
        {onSaved && !isEditing && (
          <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
            {t("sellers.edit")}
          </Button>
        )}
      </div>
      {onSaved && isEditing ? (
        <LegalForm
          seller={seller}
          onCancel={() => setEditing(false)}
          onSaved={(saved) => {
            onSaved(saved)
            setEditing(false)
          }}
        />
      ) : (
        <LegalFacts seller={seller} />
      )}
    </Container>
  )
}

function LegalFacts({ seller }: { seller: Seller }) {
  const { t, country } = useCountries()
  const shown = LEGAL_FIELDS.filter((name) => seller[name])
  return (
    <dl className="grid gap-x-6 gap-y-3 px-6 py-4 sm:grid-cols-2">
      {shown.map((name) => (
        <div key={name} className="grid grid-cols-2 gap-2">
          <dt className="txt-small font-medium">{t(`sellers.field.${name}`)}</dt>
          <dd className="txt-small break-words">{name === "country" ? country(seller.country ?? "") : seller[name]}</dd>
        </div>
      ))}
      <div className="grid grid-cols-2 gap-2">
        <dt className="txt-small font-medium">{t("sellers.vat_number")}</dt>
        <dd className="txt-small">{seller.vat_number ?? "—"}</dd>
      </div>
      <div className="grid grid-cols-2 gap-2">
        <dt className="txt-small font-medium">{t("sellers.workshops")}</dt>
        <dd className="txt-small">{seller.operators.map(({ name }) => name).join(", ")}</dd>
      </div>
    </dl>
  )
}

type LegalFormProps = { seller: Seller; onCancel: () => void; onSaved: (seller: Seller) => void }

function LegalForm({ seller, onCancel, onSaved }: LegalFormProps) {
  const { t, country } = useCountries()
  const sentence = useFaultSentence()
  const [values, setValues] = useState(() => Object.fromEntries(LEGAL_FIELDS.map((name) => [name, seller[name] ?? ""])))
  const [faults, setFaults] = useState<Faults>({})
  const set = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }))
  async function submit(event: FormEvent) {
    event.preventDefault()
    await saveLegal(seller.id, values).then(onSaved, (error: unknown) => setFaults(faultsOf(error)))
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4 px-6 py-4 sm:grid-cols-2">
      {LEGAL_FIELDS.map((name) => (
        <FormField
          key={name}
          id={`legal-${name}`}
          label={t(`sellers.field.${name}`)}
          error={sentence(numberFault(name, values[name] ?? "") ?? faults[name])}
        >
          {name === "country" ? (
            <Choice
              id="legal-country"
              value={values.country ?? ""}
              options={COUNTRIES.map((value) => ({ value, label: country(value) }))}
              onChange={(value) => set(name, value)}
            />
          ) : (
            <Input
              id={`legal-${name}`}
              size="small"
              value={values[name] ?? ""}
              aria-describedby={`legal-${name}-error`}
              onChange={(event) => set(name, event.target.value)}
            />
          )}
        </FormField>
      ))}
      <FormButtons onCancel={onCancel} fault={sentence(faults.form)} />
    </form>
  )
}
