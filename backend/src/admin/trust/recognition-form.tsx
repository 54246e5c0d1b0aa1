import { Button, Input, Text } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Choice, Field } from "../pieces/field"
import { KINDS, LANGUAGES, recognitionsOf } from "./recognitions"
import { useFaultWord } from "./use-fault-word"

const FIELDS = ["name", "issuing_body", "number", "register_url", "valid_from", "valid_to"] as const
const NULLABLE: readonly string[] = ["number", "valid_to"]

type RecognitionFormProps = { operatorId: string; onSent: () => void }

/** What was given, by whom, under which number, where anybody can look it up, and its paper. */
export function RecognitionForm({ operatorId, onSent }: RecognitionFormProps) {
  const { t, language } = useFormats()
  const languages = new Intl.DisplayNames(language, { type: "language" })
  const id = useId()
  const { byField } = useFaultWord("recognitions")
  const [values, setValues] = useState<Record<string, string>>({
    kind: "agreement",
    language: LANGUAGES.find((known) => known === language) ?? "fr",
  })
  const [file, setFile] = useState<File | null>(null)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [isSending, setSending] = useState(false)
  const set = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    setFaults({})
    try {
      const calls = recognitionsOf(operatorId)
      const entered = await calls.enter(toSent(values))
      if (file) await calls.prove(entered, file)
      onSent()
    } catch (error) {
      setFaults(byField(error))
    } finally {
      setSending(false)
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4 px-6 py-4 sm:grid-cols-2">
      <Choice
        id={`${id}-kind`}
        label={t("recognitions.kind")}
        value={values.kind ?? ""}
        onChange={(value) => set("kind", value)}
        options={KINDS.map((value) => ({ value, label: t(`recognitions.kinds.${value}`) }))}
      />
      <Choice
        id={`${id}-language`}
        label={t("recognitions.language")}
        value={values.language ?? ""}
        onChange={(value) => set("language", value)}
        options={LANGUAGES.map((value) => ({ value, label: languages.of(value) ?? value }))}
      />
      {FIELDS.map((name) => (
        <Field
          key={name}
          id={`${id}-${name}`}
          label={t(`recognitions.${name}`)}
          hint={name === "number" ? t("recognitions.number_hint") : undefined}
          fault={faults[name]}
        >
          {(described) => (
            <Input
              {...described}
              size="small"
              type={name.startsWith("valid") ? "date" : "text"}
              maxLength={name === "register_url" ? 500 : 120}
              value={values[name] ?? ""}
              onChange={(event) => set(name, event.target.value)}
            />
          )}
        </Field>
      ))}
      <Field id={`${id}-proof`} label={t("recognitions.proof")} hint={t("recognitions.proof_hint")} fault={faults.file}>
        {(described) => (
          <input
            {...described}
            type="file"
            accept="application/pdf,image/jpeg,image/png,image/webp"
            className="txt-small"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <div className="col-span-full flex items-center gap-3" role="status">
        <Button size="small" type="submit" isLoading={isSending}>
          {t("recognitions.send")}
        </Button>
        {faults.form && (
          <Text size="small" className="text-ui-fg-error">
            {faults.form}
          </Text>
        )}
      </div>
    </form>
  )
}

function toSent(values: Record<string, string>): Record<string, string | null> {
  const sent = FIELDS.map((name): [string, string | null] => {
    const value = values[name]?.trim() ?? ""
    return [name, value === "" && NULLABLE.includes(name) ? null : value]
  })
  return { kind: values.kind ?? "", language: values.language ?? "", ...Object.fromEntries(sent) }
}
