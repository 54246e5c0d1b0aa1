import { FRESH_FORM, type FormState } from "@/forms/form-state"

/** Where the statement stands: being written, to be confirmed in a second step, or received. */
export type WithdrawalState =
  | { stage: "write"; form: FormState }
  | { stage: "confirm"; values: Record<string, string>; sentences: string[]; form: FormState }
  | { stage: "received"; sentence: string }

export const FRESH_WITHDRAWAL: WithdrawalState = { stage: "write", form: FRESH_FORM }

/** What was typed so far, whatever the stage. */
export function formOf(state: WithdrawalState): FormState {
  return state.stage === "received" ? FRESH_FORM : state.form
}
