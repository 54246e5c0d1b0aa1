import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { SeeingAs } from "../../platform/seeing-as"
import { CountList } from "../../stock/count-list"
import { MoveForm } from "../../stock/move-form"
import { TransferList } from "../../stock/transfer-list"
import { useWorkshop } from "../../workshop/use-workshop"

/** Stock of the chosen operator: to count, to move, and the notes of what was moved. */
export default function StockPage() {
  const { t } = useFormats()
  const { operator, isReadOnly, isLoading } = useWorkshop()
  if (!operator)
    return <Container className="px-6 py-8">{!isLoading && <Text>{t("pieces.no_workshop")}</Text>}</Container>
  return (
    <div key={operator.id} className="flex flex-col gap-3">
      <SeeingAs operator={operator} />
      <CountList operatorId={operator.id} isReadOnly={isReadOnly} />
      {!isReadOnly && <MoveForm operatorId={operator.id} />}
      <TransferList operatorId={operator.id} />
    </div>
  )
}

export const config = defineRouteConfig({ label: "stock.title", translationNs: "etabli", icon: Buildings, rank: 15 })
