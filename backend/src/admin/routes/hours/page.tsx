import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { HoursEditor } from "../../hours/hours-editor"
import { SeeingAs } from "../../platform/seeing-as"
import { useWorkshop } from "../../workshop/use-workshop"

/** Hours of the chosen operator. */
export default function HoursPage() {
  const { t } = useFormats()
  const { operator, isReadOnly, isLoading } = useWorkshop()
  if (operator)
    return (
      <div className="flex flex-col gap-3">
        <SeeingAs operator={operator} />
        <HoursEditor key={operator.id} operatorId={operator.id} isReadOnly={isReadOnly} />
      </div>
    )
  return <Container className="px-6 py-8">{!isLoading && <Text>{t("pieces.no_workshop")}</Text>}</Container>
}

export const config = defineRouteConfig({ label: "hours.title", translationNs: "etabli", icon: Clock, rank: 16 })
