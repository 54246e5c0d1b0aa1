import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { PieceList } from "../../pieces/piece-list"
import { SeeingAs } from "../../platform/seeing-as"
import { useWorkshop } from "../../workshop/use-workshop"

/** The pieces of the chosen operator. */
export default function PiecesPage() {
  const { t } = useFormats()
  const { operator, isReadOnly, isLoading } = useWorkshop()
  if (operator)
    return (
      <div className="flex flex-col gap-3">
        <SeeingAs operator={operator} />
        <PieceList key={operator.id} operator={operator} isReadOnly={isReadOnly} />
      </div>
    )
  return <Container className="px-6 py-8">{!isLoading && <Text>{t("pieces.no_workshop")}</Text>}</Container>
}

export const config = defineRouteConfig({ label: "pieces.title", translationNs: "etabli", icon: Tag, rank: 14 })
