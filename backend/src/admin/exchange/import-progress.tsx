import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import type { ImportView } from "./import-view"
import { useFormats } from "../baskets/use-formats"
import { readBackend } from "../workshop/call-backend"

type Props = { path: string; run: ImportView; onChange: (run: ImportView) => void }

/** How far a run is; asks again until it has ended. */
export function ImportProgress({ path, run, onChange }: Props) {
  const { t } = useFormats()
  const { data } = useQuery({
    queryKey: ["etabli-import", run.id],
    queryFn: () => readBackend<{ import: ImportView }>(`${path}/${run.id}`),
    refetchInterval: 700,
  })
  const now = data?.import ?? run
  useEffect(() => {
    if (now.state !== run.state) onChange(now)
  }, [now, run.state, onChange])
  const share = now.total > 0 ? Math.round((now.progress / now.total) * 100) : 0
  return (
    <div className="flex flex-col gap-1">
      <div
        role="progressbar"
        aria-label={run.file_name}
        aria-valuemin={0}
        aria-valuemax={now.total}
        aria-valuenow={now.progress}
        className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full"
      >
        <div className="bg-ui-fg-interactive h-full transition-all" style={{ width: `${String(share)}%` }} />
      </div>
      <Text size="small" className="tabular-nums">
        {t("exchange.import.progress", { done: now.progress, total: now.total })}
      </Text>
    </div>
  )
}
