import type { ReviewRow } from "@etabli/trust"
import { Button, Text, toast } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Card } from "../orders/card"
import { Choice } from "../pieces/field"
import { Note } from "../workshop/workshop-frame"
import { ReviewWords } from "./review-words"
import { decideReview, readReviews, REASONS } from "./reviews"

const QUERY_KEY = ["etabli-reviews-to-check"]

/** Reviews that wait for a look, then those decided lately: nothing but the public list of reasons stands against one. */
export function DecideReviews() {
  const { t } = useFormats()
  const client = useQueryClient()
  const { data, isError } = useQuery({ queryKey: QUERY_KEY, queryFn: () => readReviews("/admin/reviews") })
  if (!data) return <Note>{t(isError ? "reviews.failed" : "work.loading")}</Note>
  const decide = async (id: string, reason: string | null) => {
    try {
      await decideReview(id, reason)
      toast.success(t("reviews.decided"))
    } catch {
      toast.error(t("reviews.not_done"))
    }
    await client.invalidateQueries({ queryKey: QUERY_KEY })
  }
  return (
    <Card title={t("to_check.reviews")}>
      {data.length === 0 && <Text className="px-6 py-6">{t("to_check.nothing")}</Text>}
      {data.map((review) => (
        <div key={review.id} className="flex flex-wrap gap-6 px-6 py-4">
          <ReviewWords review={review} />
          <Decision review={review} onDecide={(reason) => void decide(review.id, reason)} />
        </div>
      ))}
    </Card>
  )
}

type DecisionProps = { review: ReviewRow; onDecide: (reason: string | null) => void }

function Decision({ review: { state, first_name }, onDecide }: DecisionProps) {
  const { t } = useFormats()
  const id = useId()
  const [reason, setReason] = useState<string>(REASONS[0])
  return (
    <div className="flex w-full flex-col gap-3 sm:w-64">
      {state !== "published" && (
        <Button size="small" onClick={() => onDecide(null)}>
          {t("reviews.publish")}
          <span className="sr-only"> ({first_name ?? t("reviews.nameless")})</span>
        </Button>
      )}
      {state !== "refused" && (
        <>
          <Choice
            id={id}
            label={t("reviews.reason")}
            value={reason}
            onChange={setReason}
            options={REASONS.map((value) => ({ value, label: t(`reviews.reasons.${value}`) }))}
          />
          <Button size="small" variant="secondary" onClick={() => onDecide(reason)}>
            {t(state === "published" ? "reviews.take_down" : "reviews.refuse")}
            <span className="sr-only"> ({first_name ?? t("reviews.nameless")})</span>
          </Button>
        </>
      )}
    </div>
  )
}
