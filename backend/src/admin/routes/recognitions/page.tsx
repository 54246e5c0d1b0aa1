import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Trophy } from "@medusajs/icons"
import { RecognitionDesk } from "../../trust/recognition-desk"
import { useFormats } from "../../baskets/use-formats"
import { WorkshopFrame } from "../../workshop/workshop-frame"

/** What the chosen workshop is recognised for; its manager enters it. */
export default function RecognitionsPage() {
  const { t } = useFormats()
  return (
    <WorkshopFrame title={t("recognitions.title")}>
      {(operator) => <RecognitionDesk key={operator.id} operator={operator} />}
    </WorkshopFrame>
  )
}

export const config = defineRouteConfig({
  label: "recognitions.title",
  translationNs: "etabli",
  icon: Trophy,
  rank: 20,
})
