import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { ReviewList } from "../../stories/review-list"

/** Stories that wait for the platform. */
export default function StoryReviewsPage() {
  return <ReviewList />
}

export const config = defineRouteConfig({
  label: "stories.review.title",
  translationNs: "etabli",
  icon: DocumentText,
  rank: 4,
})
