import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { useFormats } from "../../baskets/use-formats"
import { PresentationEditor } from "../../presentation/presentation-editor"
import { WorkshopFrame } from "../../workshop/workshop-frame"

/** What the chosen workshop says of itself on its public page. */
export default function PresentationPage() {
  const { t } = useFormats()
  return (
    <WorkshopFrame title={t("house.presentation.title")}>
      {(operator, isReadOnly) => (
        <PresentationEditor key={operator.id} operatorId={operator.id} isReadOnly={isReadOnly} />
      )}
    </WorkshopFrame>
  )
}

export const config = defineRouteConfig({
  label: "house.presentation.title",
  translationNs: "etabli",
  icon: BookOpen,
  rank: 18,
})
