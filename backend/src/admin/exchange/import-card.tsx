import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { type ImportView, STATE_COLOURS } from "./import-view"
import { useFormats } from "../baskets/use-formats"
import { sendBackend } from "../workshop/call-backend"
import { FaultTable } from "./fault-table"
import { ImportProgress } from "./import-progress"
import { useFaultWords } from "./use-fault-words"

type Props = {
  path: string
  run: ImportView
  isReadOnly: boolean
  onChange: (run: ImportView) => void
  onAgain: () => void
}

const COUNTED = ["fresh", "changed", "stock", "prices", "photos", "unchanged"] as const

/** A file that was read: what it would change or what is wrong with it, then how far it is. */
export function ImportCard({ path, run, isReadOnly, onChange, onAgain }: Props) {
  const { t, moment } = useFormats()
  const say = useFaultWords()
  const { preview, state } = run
  const confirming = useMutation({
    mutationFn: () => sendBackend<{ import: ImportView }>("POST", `${path}/${run.id}/confirm`),
    onSuccess: (answer) => onChange(answer.import),
  })
  const counts = COUNTED.filter((name) => preview[name] > 0)
  return (
    <Container className="flex flex-col gap-3 px-6 py-4" role="region" aria-label={run.file_name}>
      <div className="flex flex-wrap items-center gap-3" role="status">
        <Heading level="h2" className="break-all">
          {run.file_name}
        </Heading>
        <StatusBadge color={STATE_COLOURS[state]}>{t(`exchange.import.state.${state}`)}</StatusBadge>
      </div>
      {run.error_code && <Text size="small">{say("error", run.error_code)}</Text>}
      {preview.repeats ? (
        <Text size="small">{t("exchange.import.repeats", { date: moment(preview.repeats) })}</Text>
      ) : (
        state === "done" && run.total === 0 && <Text size="small">{t("exchange.import.nothing")}</Text>
      )}
      {!preview.repeats && state !== "faulty" && counts.length > 0 && (
        <Text size="small">
          {counts.map((name) => t(`exchange.import.count.${name}`, { count: preview[name] })).join(" · ")}
        </Text>
      )}
      {preview.ignored.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("exchange.import.ignored", { columns: preview.ignored.join(", ") })}
        </Text>
      )}
      {(state === "waiting" || state === "running" || state === "written") && (
        <ImportProgress path={path} run={run} onChange={onChange} />
      )}
      {run.fault_count > 0 && <FaultTable run={run} />}
      {state === "ready" && <Examples run={run} />}
      {state === "done" && preview.fresh + preview.photos > 0 && !preview.repeats && (
        <Text size="small">
          {preview.fresh > 0 && `${t("exchange.import.drafts")} `}
          <Link className="text-ui-fg-base underline underline-offset-2" to="/pieces?status=draft">
            {t("exchange.import.to_drafts")}
          </Link>
        </Text>
      )}
      {confirming.isError && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t("exchange.import.not_taken")}
        </Text>
      )}
      <div className="flex flex-wrap gap-2">
        {state === "ready" && !isReadOnly && (
          <Button size="small" disabled={confirming.isPending} onClick={() => confirming.mutate()}>
            {t("exchange.import.take")}
          </Button>
        )}
        <Button size="small" variant="secondary" onClick={onAgain}>
          {t(isReadOnly ? "exchange.import.back" : "exchange.import.again")}
        </Button>
      </div>
    </Container>
  )
}

/** The first of what would change. */
function Examples({ run }: { run: ImportView }) {
  const { t, money } = useFormats()
  const value = (what: string, text: string) => (what === "price" && text !== "" ? money(Number(text)) : text)
  return (
    <ul className="divide-ui-border-base divide-y">
      {run.preview.examples.map(({ label, what, before, after }, index) => (
        <li key={index} className="flex justify-between gap-4 py-1">
          <Text size="small">
            <span className="text-ui-fg-subtle">{t(`exchange.import.example.${what}`)}</span> {label}
          </Text>
          <Text size="small" className="tabular-nums">
            {[value(what, before), value(what, after)].filter(Boolean).join(" → ")}
          </Text>
        </li>
      ))}
    </ul>
  )
}
