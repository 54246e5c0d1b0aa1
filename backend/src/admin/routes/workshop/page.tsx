import { defineRouteConfig } from "@medusajs/admin-sdk"
import { House } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { HoursPlot } from "../../my-workshop/hours-plot"
import { PrepareToday } from "../../my-workshop/prepare-today"
import { AtRisk, MoneyToCome, Scarce, Waiting } from "../../my-workshop/short-lists"
import type { MyWorkshop } from "../../my-workshop/workshop-types"
import { readBackend } from "../../workshop/call-backend"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

/** The first page of a workshop's people: what the day asks for, and what the weeks hold. */
export default function MyWorkshopPage() {
  const { t } = useTranslation("etabli")
  return (
    <WorkshopFrame title={t("work.workshop.title")}>
      {(operator) => <Today key={operator.id} operatorId={operator.id} />}
    </WorkshopFrame>
  )
}

function Today({ operatorId }: { operatorId: string }) {
  const { t } = useTranslation("etabli")
  const { data, isError } = useQuery({
    queryKey: ["etabli-my-workshop", operatorId],
    queryFn: () => readBackend<{ workshop: MyWorkshop }>(`/admin/operators/${operatorId}/workshop`),
  })
  if (isError) return <Note>{t("work.failed")}</Note>
  if (!data) return <Note>{t("work.loading")}</Note>
  const { workshop } = data
  return (
    <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[3fr_2fr]">
      <div className="flex min-w-0 flex-col gap-3">
        {isQuiet(workshop) ? <Note>{t("work.workshop.quiet")}</Note> : <PrepareToday workshop={workshop} />}
        <HoursPlot hours={workshop.hours} />
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <AtRisk promises={workshop.at_risk} />
        <Scarce pieces={workshop.scarce} />
        <Waiting lists={workshop.waiting} />
        <MoneyToCome money={workshop.money} />
      </div>
    </div>
  )
}

function isQuiet({ prepare_count, awaiting_money, on_the_bench, at_risk }: MyWorkshop): boolean {
  return prepare_count + awaiting_money + on_the_bench + at_risk.length === 0
}

export const config = defineRouteConfig({
  label: "work.workshop.title",
  translationNs: "etabli",
  icon: House,
  rank: 11,
})
