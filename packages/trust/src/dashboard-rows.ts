import type { RecognitionInput } from "./recognition.js"
import type { RepairState } from "./repairs.js"
import type { ReviewRefusal, ReviewState } from "./reviews.js"

/** submitted: waits for the platform; confirmed: shown while its days run; refused, withdrawn: never shown. */
export type RecognitionState = "submitted" | "confirmed" | "refused" | "withdrawn"

/** A recognition as the dashboard reads it. */
export type RecognitionRow = RecognitionInput & {
  id: string
  operator_id: string
  operator_name: string
  state: RecognitionState
  /** What its paper is called; null where there is none. */
  proof_name: string | null
  /** Why it was refused. */
  note: string | null
  created_at: string
}

/** A review as the dashboard reads it. */
export type ReviewRow = {
  id: string
  operator_name: string
  piece_title: string
  rating: number
  text: string
  locale: string
  /** Null once its author closed their account. */
  first_name: string | null
  received_on: string
  state: ReviewState
  reason: ReviewRefusal | null
  answer: string | null
  created_at: string
}

/** A request for repair as the dashboard reads it. */
export type RepairRow = {
  id: string
  piece_title: string
  order_number: string | null
  order_id: string | null
  /** Empty, as address and text, once who asked closed their account. */
  name: string
  email: string
  text: string
  locale: string
  has_photo: boolean
  state: RepairState
  /** Where it may go from here. */
  next: readonly RepairState[]
  note: string | null
  created_at: string
}
