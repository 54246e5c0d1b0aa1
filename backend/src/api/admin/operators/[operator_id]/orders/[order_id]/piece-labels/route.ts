import { PieceLabels } from "../../../../../../../documents/piece-labels"
import { paperRoute } from "../../../../paper-route"

export const GET = paperRoute({ name: "piece_labels", draw: (data) => PieceLabels({ data }) })
