import { Button, Container, Heading, Input, StatusBadge, Text } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../sellers/choice"
import { FormField } from "../sellers/form-field"
import { readBackend, sendBackend } from "../workshop/call-backend"
import { pathFaultsOf, useSentence } from "./faults"
import { type OperatorStates, statePath } from "./operators"
import { STATE_COLOURS } from "./overview-table"

/** How an operator stands, stood and will stand, and the form that changes it from a day on. */
export function StateSection({ operatorId }: { operatorId: string }) {
  const { t, day } = useFormats()
  const path = statePath(operatorId)
  const { data } = useQuery({ queryKey: [path], queryFn: () => readBackend<OperatorStates>(path) })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Heading level="h2">{t("platform.state.title")}</Heading>
        {data && <StatusBadge color={STATE_COLOURS[data.state]}>{t(`access.state.${data.state}`)}</StatusBadge>}
      </div>
      <ul className="txt-small px-6 py-4">
        {data?.states.map(({ state, valid_from, valid_to, note }) => (
          <li key={`${state} ${valid_from}`} className="py-1">
            {t(`access.state.${state}`)},{" "}
            {valid_to
              ? t("platform.state.between", { from: day(valid_from), to: day(valid_to) })
              : t("platform.state.since", { from: day(valid_from) })}
            {note && <span className="text-ui-fg-subtle"> {note}</span>}
          </li>
        ))}
      </ul>
      <StateForm path={path} />
    </Container>
  )
}

const STATES = ["active", "paused", "suspended", "left"]
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date())

function StateForm({ path }: { path: string }) {
  const { t } = useFormats()
  const sentence = useSentence()
  const queries = useQueryClient()
  const [state, setState] = useState("active")
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState("")
  const [note, setNote] = useState("")
  const saving = useMutation({
    mutationFn: () =>
      sendBackend("POST", path, { state, from, to: state === "paused" && to ? to : null, note: note.trim() || null }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const faults = saving.isError ? pathFaultsOf(saving.error) : {}
  const unchecked = Object.keys(faults).filter((name) => name.startsWith("trader."))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form onSubmit={submit} className="grid gap-4 px-6 py-4 sm:grid-cols-2 lg:grid-cols-4">
      <FormField id="state" label={t("platform.state.becomes")} error={sentence(faults.state ?? faults.form)}>
        <Choice
          id="state"
          value={state}
          options={STATES.map((value) => ({ value, label: t(`access.state.${value}`) }))}
          onChange={setState}
        />
      </FormField>
      <FormField id="state-from" label={t("sellers.first_day")} error={sentence(faults.from)}>
        <Input
          id="state-from"
          type="date"
          size="small"
          required
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </FormField>
      {state === "paused" && (
        <FormField id="state-to" label={t("sellers.last_day_if_known")} error={sentence(faults.to)}>
          <Input id="state-to" type="date" size="small" value={to} onChange={(event) => setTo(event.target.value)} />
        </FormField>
      )}
      <FormField id="state-note" label={t("platform.state.reason")} hint={t("platform.state.reason_hint")}>
        <Input id="state-note" size="small" value={note} onChange={(event) => setNote(event.target.value)} />
      </FormField>
      <div className="col-span-full flex flex-col gap-2" role="status">
        {unchecked.length > 0 && (
          <Text size="small" className="text-ui-fg-error">
            {t("platform.state.unchecked", {
              items: unchecked.map((name) => t(`platform.trader.item.${name.slice("trader.".length)}`)).join(", "),
            })}
          </Text>
        )}
        <div>
          <Button size="small" type="submit" isLoading={saving.isPending}>
            {t("platform.state.save")}
          </Button>
        </div>
      </div>
    </form>
  )
}
