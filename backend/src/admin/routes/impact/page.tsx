import type { ImpactForm } from "@etabli/impact"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Input, Label, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../../baskets/use-formats"
import { MonthForm } from "../../trust/month-form"
import { readBackend } from "../../workshop/call-backend"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

/** What the chosen workshop counted in a month. */
export default function ImpactPage() {
  const { t } = useFormats()
  return (
    <WorkshopFrame title={t("impact.title")}>
      {({ id }, isReadOnly) => <Months key={id} operatorId={id} isReadOnly={isReadOnly} />}
    </WorkshopFrame>
  )
}

function Months({ operatorId, isReadOnly }: { operatorId: string; isReadOnly: boolean }) {
  const { t } = useFormats()
  const client = useQueryClient()
  const path = `/admin/operators/${operatorId}/impact`
  const [month, setMonth] = useState("")
  const [thisMonth] = useState(() => new Date().toISOString().slice(0, 7))
  const queryKey = ["etabli-impact", operatorId, month]
  const { data, isError } = useQuery({
    queryKey,
    queryFn: () => readBackend<ImpactForm>(month ? `${path}?month=${month}` : path),
    placeholderData: keepPreviousData,
  })
  if (!data) return <Note>{t(isError ? "impact.failed" : "work.loading")}</Note>
  return (
    <>
      <div className="flex flex-wrap items-end gap-4 px-6 py-2">
        <div>
          <Label htmlFor="impact-month" size="small" weight="plus">
            {t("impact.month")}
          </Label>
          <Input
            id="impact-month"
            type="month"
            size="small"
            max={thisMonth}
            value={data.month}
            onChange={(event) => event.target.value && setMonth(event.target.value)}
          />
        </div>
        <Text size="small" className="text-ui-fg-subtle max-w-xl">
          {t("impact.intro")}
        </Text>
      </div>
      <MonthForm
        key={`${data.month} ${String(data.version)}`}
        path={path}
        form={data}
        isReadOnly={isReadOnly}
        onSaved={(form) => {
          client.setQueryData(queryKey, form)
          void client.invalidateQueries({ queryKey: ["etabli-impact", operatorId] })
        }}
      />
    </>
  )
}

export const config = defineRouteConfig({ label: "impact.title", translationNs: "etabli", icon: ChartBar, rank: 18 })
