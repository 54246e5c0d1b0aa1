import { POST as sendLetter } from "../../../../promises-at-risk/[line_id]/route"

/** The same letter, sent by the operator's own people. */
export const POST = sendLetter
