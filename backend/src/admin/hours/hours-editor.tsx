import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { AtRiskPanel } from "./at-risk-panel"
import { Closures } from "./closures"
import { Limits } from "./limits"
import { type HoursForm, useHours } from "./use-hours"
import { WeekList } from "./week-list"

/** The hours of a workshop: week by week, closures, pause, limits. */
export function HoursEditor({ operatorId, isReadOnly }: { operatorId: string; isReadOnly: boolean }) {
  const { t } = useFormats()
  const form = useHours(operatorId)
  const { hours, state, save, change } = form
  if (form.isError)
    return (
      <Container className="px-6 py-8">
        <Heading>{t("hours.title")}</Heading>
        <Text>{t(form.isMissing ? "hours.none" : "hours.failed")}</Text>
      </Container>
    )
  if (!hours || !state) return <Container className="h-64 animate-pulse" aria-busy="true" />
  const faults = save.is === "refused" ? save.faults : []
  const part = { state, faults, isReadOnly, change }
  return (
    <div className="flex flex-col gap-3">
      {save.is === "saved" && save.atRisk.length > 0 && <AtRiskPanel lines={save.atRisk} />}
      <Container className="divide-y p-0">
        <div className="px-4 py-4 md:px-6">
          <Heading>{t("hours.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("hours.intro")}
          </Text>
        </div>
        <WeekList hours={hours} {...part} />
      </Container>
      <Container className="p-0">
        <Closures {...part} />
      </Container>
      <Container className="p-0">
        <Limits {...part} />
      </Container>
      {!isReadOnly && <HoursBar form={form} />}
    </div>
  )
}

function HoursBar({ form }: { form: HoursForm }) {
  const { t } = useFormats()
  const { state, save, change, send, isBusy, isChanged } = form
  if (!state) return null
  const isBad = save.is === "refused" || save.is === "lost"
  return (
    <Container className="sticky bottom-2 z-20 flex flex-wrap items-end justify-between gap-3 px-4 py-3 md:px-6">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <Label htmlFor="hours-note" size="xsmall">
          {t("hours.note")}
        </Label>
        <Input
          id="hours-note"
          size="small"
          maxLength={500}
          value={state.note}
          onChange={(event) => change({ ...state, note: event.target.value })}
        />
      </div>
      <Text size="small" role="status" className={isBad ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
        {save.is === "saved" && save.atRisk.length === 0 && t("hours.saved")}
        {save.is === "refused" && t("hours.not_saved")}
        {save.is === "lost" && t("hours.lost_line")}
        {save.is === "idle" && isChanged && t("hours.unsaved")}
      </Text>
      <Button disabled={!isChanged} isLoading={isBusy} onClick={send}>
        {t("hours.save")}
      </Button>
    </Container>
  )
}
