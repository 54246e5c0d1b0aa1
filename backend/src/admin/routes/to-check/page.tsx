import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { DecideRecognitions } from "../../trust/decide-recognitions"
import { DecideReviews } from "../../trust/decide-reviews"
import { useWorkshop } from "../../workshop/use-workshop"

/** What waits for the platform before the public reads it. */
export default function ToCheckPage() {
  const { t } = useFormats()
  const { isPlatform } = useWorkshop()
  if (!isPlatform) return null
  return (
    <div className="flex flex-col gap-3">
      <Container className="px-6 py-4">
        <Heading>{t("to_check.title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("to_check.intro")}</Text>
      </Container>
      <DecideReviews />
      <DecideRecognitions />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "to_check.title",
  translationNs: "etabli",
  icon: ShieldCheck,
  rank: 5,
})
