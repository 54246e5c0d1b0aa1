import { Button } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { useFormats } from "../../baskets/use-formats"
import { Sheet } from "../../my-workshop/sheet"
import { type SheetAnswer, weekBeside } from "../../my-workshop/sheet-types"
import { readBackend } from "../../workshop/call-backend"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

/** What to make in a week, to hang beside the bench. */
export default function WorkSheetPage() {
  const { t } = useFormats()
  const [search, setSearch] = useSearchParams()
  const week = search.get("week")
  return (
    <WorkshopFrame
      title={t("work.sheet.title")}
      beside={
        <Button size="small" onClick={() => window.print()}>
          {t("work.sheet.print")}
        </Button>
      }
    >
      {({ id, name }) => (
        <Week operatorId={id} operatorName={name} week={week} setWeek={(next) => setSearch({ week: next })} />
      )}
    </WorkshopFrame>
  )
}

type WeekProps = { operatorId: string; operatorName: string; week: string | null; setWeek: (week: string) => void }

function Week({ operatorId, operatorName, week, setWeek }: WeekProps) {
  const { t } = useFormats()
  const query = week ? `?week=${encodeURIComponent(week)}` : ""
  const { data, isError } = useQuery({
    queryKey: ["etabli-work-sheet", operatorId, week],
    queryFn: () => readBackend<SheetAnswer>(`/admin/operators/${operatorId}/work-sheet${query}`),
  })
  if (isError) return <Note>{t("work.failed")}</Note>
  if (!data) return <Note>{t("work.loading")}</Note>
  return (
    <>
      <nav className="flex flex-wrap gap-2 print:hidden">
        <Button size="small" variant="secondary" onClick={() => setWeek(weekBeside(data.week, -1))}>
          {t("work.sheet.before")}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setWeek(data.this_week)}>
          {t("work.sheet.this_week")}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setWeek(weekBeside(data.week, 1))}>
          {t("work.sheet.after")}
        </Button>
      </nav>
      <Sheet answer={data} operatorName={operatorName} />
    </>
  )
}
