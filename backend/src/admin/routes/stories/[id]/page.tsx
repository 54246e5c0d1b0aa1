import { useParams } from "react-router-dom"
import { SeeingAs } from "../../../platform/seeing-as"
import { StoryEditor } from "../../../stories/story-editor"
import { useWorkshop } from "../../../workshop/use-workshop"

/** The page of one story. */
export default function StoryPage() {
  const { id = "" } = useParams()
  const { operator } = useWorkshop()
  if (!operator) return null
  return (
    <div className="flex flex-col gap-3">
      <SeeingAs operator={operator} />
      <StoryEditor key={`${operator.id} ${id}`} operatorId={operator.id} storyId={id} />
    </div>
  )
}
