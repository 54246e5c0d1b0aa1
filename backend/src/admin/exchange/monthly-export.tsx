import { Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useId, useState } from "react"
import type { ExportSchedule } from "./export-view"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../sellers/choice"
import { FormField } from "../sellers/form-field"
import { BackendRefusal, sendBackend } from "../workshop/call-backend"
import { readerOf } from "./reader-of"

type Props = { path: string; schedule: ExportSchedule | null }
const LANGUAGES = ["fr", "nl", "en"] as const

/** Where a link to the data goes each month. */
export function MonthlyExport({ path, schedule }: Props) {
  const { t, language } = useFormats()
  const id = useId()
  const [email, setEmail] = useState(schedule?.email ?? "")
  const [locale, setLocale] = useState<string>(schedule?.locale ?? readerOf(language))
  const queries = useQueryClient()
  const saving = useMutation({
    mutationFn: (isEnding: boolean) =>
      isEnding
        ? sendBackend("DELETE", `${path}/schedule`)
        : sendBackend("POST", `${path}/schedule`, { email: email.trim(), locale }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["etabli-export"] }),
  })
  const isBad = saving.error instanceof BackendRefusal && saving.error.fields.some(({ path: at }) => at === "email")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(false)
  }
  const languages = LANGUAGES.map((value) => ({ value, label: t(`exchange.export.languages.${value}`) }))
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{t("exchange.export.monthly")}</Heading>
      <Text size="small" className="text-ui-fg-subtle max-w-prose">
        {t("exchange.export.monthly_about")}
      </Text>
      <form onSubmit={submit} noValidate className="flex flex-wrap items-start gap-3">
        <div className="w-72">
          <FormField
            id={`${id}-email`}
            label={t("exchange.export.email")}
            error={isBad ? t("exchange.export.bad_email") : undefined}
          >
            <Input
              id={`${id}-email`}
              type="email"
              size="small"
              autoComplete="email"
              value={email}
              aria-describedby={`${id}-email-error`}
              onChange={(event) => setEmail(event.target.value)}
            />
          </FormField>
        </div>
        <div className="w-40">
          <FormField id={`${id}-language`} label={t("exchange.export.language")}>
            <Choice id={`${id}-language`} value={locale} options={languages} onChange={setLocale} />
          </FormField>
        </div>
        <div className="flex gap-2 pt-6">
          <Button size="small" type="submit" disabled={saving.isPending || email.trim() === ""}>
            {t("exchange.export.save")}
          </Button>
          {schedule && (
            <Button
              size="small"
              type="button"
              variant="secondary"
              disabled={saving.isPending}
              onClick={() => saving.mutate(true)}
            >
              {t("exchange.export.end")}
            </Button>
          )}
        </div>
      </form>
      <Text size="small" role="status" className="min-h-5">
        {saving.isSuccess && t(saving.variables ? "exchange.export.ended" : "exchange.export.saved")}
        {saving.isError && !isBad && t("exchange.export.not_saved")}
      </Text>
    </Container>
  )
}
