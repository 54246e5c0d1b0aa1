import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUpTray } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { BringFile } from "../../exchange/bring-file"
import { ImportCard } from "../../exchange/import-card"
import { ImportHistory } from "../../exchange/import-history"
import type { ImportView } from "../../exchange/import-view"
import { WorkshopFrame } from "../../workshop/workshop-frame"

/** Brings pieces, stock and prices from a spreadsheet: read over first, then all or nothing. */
export default function ImportRoute() {
  const { t } = useTranslation("etabli")
  return (
    <WorkshopFrame title={t("exchange.import.title")}>
      {(operator, isReadOnly) => (
        <>
          <Text className="text-ui-fg-subtle max-w-prose px-1">{t("exchange.import.intro")}</Text>
          <Imports key={operator.id} path={`/admin/operators/${operator.id}/imports`} isReadOnly={isReadOnly} />
        </>
      )}
    </WorkshopFrame>
  )
}

function Imports({ path, isReadOnly }: { path: string; isReadOnly: boolean }) {
  const [run, setRun] = useState<ImportView | null>(null)
  const queries = useQueryClient()
  const show = useCallback(
    (next: ImportView) => {
      setRun(next)
      void queries.invalidateQueries({ queryKey: ["etabli-imports"] })
    },
    [queries],
  )
  return (
    <>
      {run ? (
        <ImportCard key={run.id} {...{ path, run, isReadOnly }} onChange={show} onAgain={() => setRun(null)} />
      ) : (
        !isReadOnly && <BringFile path={path} onRead={show} />
      )}
      <ImportHistory path={path} onOpen={setRun} />
    </>
  )
}

export const config = defineRouteConfig({
  label: "exchange.import.title",
  translationNs: "etabli",
  icon: ArrowUpTray,
  rank: 17,
})
