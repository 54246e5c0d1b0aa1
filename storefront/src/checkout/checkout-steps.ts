import type { Basket } from "@etabli/store-api"

/** The four questions in their order; after them the customer reads everything over. */
export const STEPS = ["contact", "address", "delivery", "payment"] as const
export type Step = (typeof STEPS)[number]
export type OpenStep = Step | "review"
export type StepState = "open" | "answered" | "later"

/** The step to show: the one asked for if all before it are answered, else the first without an answer. */
export function openStep(missing: Basket["missing"], wanted: string | undefined): OpenStep {
  const firstMissing = STEPS.find((step) => missing.includes(step)) ?? "review"
  const asked = STEPS.find((step) => step === wanted)
  return asked && isBefore(asked, firstMissing) ? asked : firstMissing
}

function isBefore(step: Step, other: OpenStep): boolean {
  return other === "review" || STEPS.indexOf(step) < STEPS.indexOf(other)
}

export function stepState(step: Step, open: OpenStep, missing: Basket["missing"]): StepState {
  if (step === open) return "open"
  return missing.includes(step) ? "later" : "answered"
}
