import { Button, Container, Heading, Input, StatusBadge, Text } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { FormField } from "../sellers/form-field"
import { readBackend, sendBackend } from "../workshop/call-backend"
import { pathFaultsOf, useSentence } from "./faults"
import { type TraderCheck, type TraderChecks, traderPath } from "./operators"

/** What the law wants seen of a trader before its pieces are offered: each point with its date and who saw it. */
export function TraderChecklist({ operatorId }: { operatorId: string }) {
  const { t } = useFormats()
  const path = traderPath(operatorId)
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => readBackend<TraderChecks>(path) })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("platform.trader.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("platform.trader.intro")}
        </Text>
      </div>
      {isError && <Text className="px-6 py-4">{t("sellers.unreadable")}</Text>}
      {data?.items.map((item) => (
        <TraderItem key={item} item={item} path={path} data={data} />
      ))}
    </Container>
  )
}

type TraderItemProps = { item: string; path: string; data: TraderChecks }

function TraderItem({ item, path, data }: TraderItemProps) {
  const { t, day } = useFormats()
  const standing = data.checks.find((check) => check.item === item && check.withdrawn_at === null)
  const before = data.checks.filter((check) => check.item === item && check.withdrawn_at !== null)
  const told = (check: TraderCheck) =>
    t("platform.trader.seen", { date: day(check.checked_on), person: check.checked_by })
  return (
    <section className="flex flex-col gap-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <Text weight="plus">{t(`platform.trader.item.${item}`)}</Text>
        <StatusBadge color={standing ? "green" : "orange"}>
          {t(standing ? "platform.trader.done" : "platform.trader.missing")}
        </StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t(`platform.trader.hint.${item}`)}
      </Text>
      {standing && (
        <Text size="small">
          {told(standing)} {standing.note}
        </Text>
      )}
      {before.map((check) => (
        <Text key={check.id} size="xsmall" className="text-ui-fg-subtle line-through">
          {told(check)}
        </Text>
      ))}
      {standing ? <Withdraw path={path} check={standing} /> : <CheckForm path={path} item={item} today={data.today} />}
    </section>
  )
}

function useSaving(path: string, save: () => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: save,
    onSuccess: () => queries.invalidateQueries({ queryKey: [path] }),
  })
}

function Withdraw({ path, check }: { path: string; check: TraderCheck }) {
  const { t } = useFormats()
  const withdrawing = useSaving(path, () => sendBackend("DELETE", `${path}/${check.id}`))
  return (
    <div>
      <Button size="small" variant="transparent" disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
        {t("platform.trader.withdraw")}
      </Button>
    </div>
  )
}

function CheckForm({ path, item, today }: { path: string; item: string; today: string }) {
  const { t } = useFormats()
  const sentence = useSentence()
  const id = useId()
  const [checkedOn, setCheckedOn] = useState(today)
  const [note, setNote] = useState("")
  const saving = useSaving(path, () =>
    sendBackend("POST", path, { item, checked_on: checkedOn, note: note.trim() || null }),
  )
  const faults = saving.isError ? pathFaultsOf(saving.error) : {}
  return (
    <div className="flex flex-wrap items-start gap-3">
      <FormField
        id={`${id}-day`}
        label={t("platform.trader.day")}
        error={sentence(faults.checked_on ?? faults.item ?? faults.form)}
      >
        <Input
          id={`${id}-day`}
          type="date"
          size="small"
          max={today}
          value={checkedOn}
          onChange={(event) => setCheckedOn(event.target.value)}
        />
      </FormField>
      <FormField id={`${id}-note`} label={t("platform.trader.how")}>
        <Input
          id={`${id}-note`}
          size="small"
          className="min-w-72"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </FormField>
      <Button
        size="small"
        variant="secondary"
        className="mt-6"
        isLoading={saving.isPending}
        onClick={() => saving.mutate()}
      >
        {t("platform.trader.check")}
      </Button>
    </div>
  )
}
