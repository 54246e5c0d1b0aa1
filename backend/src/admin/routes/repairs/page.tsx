import type { RepairRow as Repair } from "@etabli/trust"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tools } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { RepairRow } from "../../trust/repair-row"
import { readBackend } from "../../workshop/call-backend"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

/** What the chosen workshop is asked to mend. */
export default function RepairsPage() {
  const { t } = useFormats()
  return (
    <WorkshopFrame title={t("repairs.title")}>
      {({ id }, isReadOnly) => <Repairs key={id} operatorId={id} isReadOnly={isReadOnly} />}
    </WorkshopFrame>
  )
}

function Repairs({ operatorId, isReadOnly }: { operatorId: string; isReadOnly: boolean }) {
  const { t } = useFormats()
  const client = useQueryClient()
  const path = `/admin/operators/${operatorId}/repairs`
  const queryKey = ["etabli-repairs", operatorId]
  const { data, isError } = useQuery({
    queryKey,
    queryFn: async () => (await readBackend<{ repairs: Repair[] }>(path)).repairs,
  })
  if (!data) return <Note>{t(isError ? "repairs.failed" : "work.loading")}</Note>
  return (
    <Container className="divide-y p-0">
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("repairs.intro")}
      </Text>
      {data.length === 0 && <Text className="px-6 py-6">{t("repairs.empty")}</Text>}
      {data.map((repair) => (
        <RepairRow
          key={`${repair.id} ${repair.state}`}
          path={path}
          repair={repair}
          isReadOnly={isReadOnly}
          onSaved={(repairs) => client.setQueryData<Repair[]>(queryKey, repairs)}
        />
      ))}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "repairs.title", translationNs: "etabli", icon: Tools, rank: 13 })
