import { useParams } from "react-router-dom"
import { ReviewPage } from "../../../stories/review-page"

/** One story that waits for the platform, or is shown. */
export default function StoryReviewPage() {
  const { id = "" } = useParams()
  return <ReviewPage key={id} storyId={id} />
}
