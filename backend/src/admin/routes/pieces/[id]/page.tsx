import { useParams } from "react-router-dom"
import { PieceEditor } from "../../../pieces/piece-editor"
import { useWorkshop } from "../../../workshop/use-workshop"

/** The page of one piece. */
export default function PiecePage() {
  const { id = "" } = useParams()
  const { operator } = useWorkshop()
  return operator ? <PieceEditor key={`${operator.id} ${id}`} operatorId={operator.id} pieceId={id} /> : null
}
