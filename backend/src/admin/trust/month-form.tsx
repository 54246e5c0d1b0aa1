import { fieldsOf, type ImpactForm, type Indicator } from "@etabli/impact"
import { Button, Container, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { sendBackend } from "../workshop/call-backend"
import { IndicatorFields } from "./indicator-fields"
import { useFaultWord } from "./use-fault-word"

type MonthFormProps = { path: string; form: ImpactForm; isReadOnly: boolean; onSaved: (form: ImpactForm) => void }

/** The counts of one month, with those of the month before beside each field. */
export function MonthForm({ path, form, isReadOnly, onSaved }: MonthFormProps) {
  const { t } = useFormats()
  const { byField, word } = useFaultWord("impact")
  const [typed, setTyped] = useState(() => typedOf(form))
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [isSaving, setSaving] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    const { values, wrong } = readTyped(typed)
    if (wrong.length > 0) {
      setFaults(Object.fromEntries(wrong.map((field) => [`values.${field}`, word("not_a_count")])))
      return
    }
    setSaving(true)
    try {
      onSaved(await sendBackend<ImpactForm>("POST", path, { month: form.month, version: form.version, values }))
      setFaults({})
      toast.success(t("impact.saved"))
    } catch (error) {
      setFaults(byField(error))
    } finally {
      setSaving(false)
    }
  }

  const whole = faults.form ?? faults.month
  return (
    <Container className="divide-y p-0">
      <form onSubmit={(event) => void save(event)} className="flex flex-col gap-6 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t(form.version === 0 ? "impact.new" : "impact.known")} {t("impact.small")}
        </Text>
        <div className="grid gap-x-6 gap-y-5 lg:grid-cols-3">
          {form.indicators.map((indicator) => (
            <IndicatorFields
              key={indicator.id}
              indicator={indicator}
              typed={typed}
              before={form.before}
              faults={faults}
              isReadOnly={isReadOnly}
              onType={(field, text) => setTyped((now) => ({ ...now, [field]: text }))}
            />
          ))}
        </div>
        {!isReadOnly && (
          <div className="flex items-center gap-3" role="status">
            <Button size="small" type="submit" isLoading={isSaving}>
              {t("impact.save")}
            </Button>
            {whole && (
              <Text size="small" className="text-ui-fg-error">
                {whole}
              </Text>
            )}
          </div>
        )}
      </form>
    </Container>
  )
}

function typedOf({ indicators, values }: { indicators: readonly Indicator[]; values: ImpactForm["values"] }) {
  const fields = indicators.flatMap(fieldsOf)
  return Object.fromEntries(fields.map((field) => [field, values[field] === undefined ? "" : String(values[field])]))
}

/** Empty is zero, and zeros are not kept. */
function readTyped(typed: Record<string, string>) {
  const read = Object.entries(typed).map(([field, text]) => [field, Number(text.trim() || "0")] as const)
  return {
    wrong: read.filter(([, value]) => !Number.isInteger(value) || value < 0).map(([field]) => field),
    values: Object.fromEntries(read.filter(([, value]) => value !== 0)),
  }
}
