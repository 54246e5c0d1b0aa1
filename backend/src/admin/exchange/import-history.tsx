import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type ImportView, STATE_COLOURS } from "./import-view"
import { useFormats } from "../baskets/use-formats"
import { readBackend } from "../workshop/call-backend"

/** What was brought before; one may be opened again. */
export function ImportHistory({ path, onOpen }: { path: string; onOpen: (run: ImportView) => void }) {
  const { t, moment } = useFormats()
  const { data, isError } = useQuery({
    queryKey: ["etabli-imports", path],
    queryFn: () => readBackend<{ imports: ImportView[] }>(path),
  })
  return (
    <Container className="px-6 py-4">
      <Heading level="h2">{t("exchange.import.history")}</Heading>
      {!data && !isError && <div className="h-10 animate-pulse" aria-busy="true" />}
      {isError && <Text size="small">{t("exchange.import.failed")}</Text>}
      {data?.imports.length === 0 && <Text size="small">{t("exchange.import.history_none")}</Text>}
      <ul className="divide-ui-border-base divide-y">
        {data?.imports.map((run) => (
          <li
            key={run.id}
            className="grid items-center gap-x-6 gap-y-1 py-2 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
          >
            <button
              type="button"
              className="text-ui-fg-base txt-small break-words text-left underline underline-offset-2"
              onClick={() => onOpen(run)}
            >
              {run.file_name}
            </button>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`exchange.import.kind.${run.kind}`)}, {moment(run.created_at)}
            </Text>
            <div className="md:min-w-56 md:text-right">
              <StatusBadge color={STATE_COLOURS[run.state]}>{t(`exchange.import.state.${run.state}`)}</StatusBadge>
            </div>
          </li>
        ))}
      </ul>
    </Container>
  )
}
