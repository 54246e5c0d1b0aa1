import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { StoryList } from "../../stories/story-list"
import { WorkshopFrame } from "../../workshop/workshop-frame"

/** The stories of the chosen operator. */
export default function StoriesPage() {
  const { t } = useFormats()
  return (
    <WorkshopFrame title={t("stories.title")}>
      {(operator, isReadOnly) => (
        <Container className="divide-y p-0">
          <StoryList key={operator.id} operator={operator} isReadOnly={isReadOnly} />
        </Container>
      )}
    </WorkshopFrame>
  )
}

export const config = defineRouteConfig({
  label: "stories.title",
  translationNs: "etabli",
  icon: DocumentText,
  rank: 18,
})
