import { Input } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "./choice"
import { type Faults, faultsOf, useFaultSentence } from "./faults"
import { FormButtons } from "./form-buttons"
import { FormField } from "./form-field"
import { uploadProof } from "./seller"

/** A field of what is added, beside its days and its proof. */
export type AddedField = {
  name: string
  label: string
  options?: { value: string; label: string }[]
  hint?: string
  /** What is wrong with it while one types. */
  fault?: (values: Values) => string | undefined
  isShown?: (values: Values) => boolean
}
export type Values = Record<string, string>
export type DatedFormProps = {
  sellerId: string
  fields: AddedField[]
  onAdd: (values: Values, fileId: string | undefined) => Promise<void>
  onDone: () => void
}

/** The fields of one dated row with its days and its proof. */
export function DatedForm({ sellerId, fields, onAdd, onDone }: DatedFormProps) {
  const { t } = useFormats()
  const sentence = useFaultSentence()
  const id = useId()
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map((one) => [one.name, one.options?.[0]?.value ?? ""])),
  )
  const [file, setFile] = useState<File | null>(null)
  const [faults, setFaults] = useState<Faults>({})
  const [isSaving, setSaving] = useState(false)
  const set = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }))
  const shown = fields.filter(({ isShown }) => isShown?.(values) ?? true)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!values.from) return setFaults({ from: "required" })
    setSaving(true)
    try {
      await onAdd(values, file ? await uploadProof(sellerId, file) : undefined)
      onDone()
    } catch (error) {
      setFaults(faultsOf(error))
    } finally {
      setSaving(false)
    }
  }

  const text = (name: string, type = "text") => (
    <Input
      id={`${id}-${name}`}
      type={type}
      size="small"
      value={values[name] ?? ""}
      aria-describedby={`${id}-${name}-error`}
      onChange={(event) => set(name, event.target.value)}
    />
  )
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {shown.map(({ name, label, options, hint, fault }) => (
        <FormField
          key={name}
          id={`${id}-${name}`}
          label={label}
          {...(hint && { hint })}
          error={sentence(fault?.(values) ?? faults[name])}
        >
          {options ? (
            <Choice
              id={`${id}-${name}`}
              value={values[name] ?? ""}
              options={options}
              onChange={(value) => set(name, value)}
            />
          ) : (
            text(name)
          )}
        </FormField>
      ))}
      <FormField id={`${id}-from`} label={t("sellers.first_day")} error={sentence(faults.from)}>
        {text("from", "date")}
      </FormField>
      <FormField id={`${id}-to`} label={t("sellers.last_day_if_known")} error={sentence(faults.to)}>
        {text("to", "date")}
      </FormField>
      <FormField
        id={`${id}-file`}
        label={t("sellers.proof")}
        hint={t("sellers.proof_hint")}
        error={sentence(faults.file ?? faults.file_id)}
      >
        <input
          id={`${id}-file`}
          type="file"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          className="txt-small"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </FormField>
      <FormField id={`${id}-note`} label={t("sellers.note")} error={sentence(faults.note)}>
        {text("note")}
      </FormField>
      <FormButtons isSaving={isSaving} onCancel={onDone} fault={sentence(faults.form)} />
    </form>
  )
}
