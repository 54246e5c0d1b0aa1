import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { AnswerForm } from "../../trust/answer-form"
import { ReviewWords } from "../../trust/review-words"
import { readReviews } from "../../trust/reviews"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

/** What buyers wrote of the chosen workshop's pieces, for it to answer. */
export default function ReviewsPage() {
  const { t } = useFormats()
  return (
    <WorkshopFrame title={t("reviews.title")}>
      {({ id }, isReadOnly) => <Reviews key={id} operatorId={id} isReadOnly={isReadOnly} />}
    </WorkshopFrame>
  )
}

function Reviews({ operatorId, isReadOnly }: { operatorId: string; isReadOnly: boolean }) {
  const { t } = useFormats()
  const client = useQueryClient()
  const queryKey = ["etabli-reviews", operatorId]
  const { data, isError } = useQuery({ queryKey, queryFn: () => readReviews(`/admin/operators/${operatorId}/reviews`) })
  if (!data) return <Note>{t(isError ? "reviews.failed" : "work.loading")}</Note>
  return (
    <Container className="divide-y p-0">
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("reviews.intro")}
      </Text>
      {data.length === 0 && <Text className="px-6 py-6">{t("reviews.empty")}</Text>}
      {data.map((review) => (
        <div key={review.id} className="flex flex-wrap gap-6 px-6 py-4">
          <ReviewWords review={review} />
          {review.answer === null && !isReadOnly && (
            <AnswerForm
              operatorId={operatorId}
              review={review}
              onDone={() => void client.invalidateQueries({ queryKey })}
            />
          )}
        </div>
      ))}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "reviews.title", translationNs: "etabli", icon: Star, rank: 15 })
