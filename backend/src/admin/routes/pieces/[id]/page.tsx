import { useParams } from "react-router-dom"
import { PieceEditor } from "../../../pieces/piece-editor"
import { SeeingAs } from "../../../platform/seeing-as"
import { useWorkshop } from "../../../workshop/use-workshop"

/** The page of one piece. */
export default function PiecePage() {
  const { id = "" } = useParams()
  const { operator } = useWorkshop()
  if (!operator) return null
  return (
    <div className="flex flex-col gap-3">
      <SeeingAs operator={operator} />
      <PieceEditor key={`${operator.id} ${id}`} operatorId={operator.id} pieceId={id} />
    </div>
  )
}
