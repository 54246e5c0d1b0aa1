import { type DeliveryChoice, MAX_FLOOR, type PickUpSlot } from "@etabli/store-api"
import { text } from "../forms/form-state"

/** Names of the fields of one workshop. */
export const deliveryField = (operator: string) => `delivery-${operator}`
export const slotField = (operator: string) => `slot-${operator}`
export const floorField = (operator: string) => `floor-${operator}`
export const liftField = (operator: string) => `lift-${operator}`

/** A time to come as the value of a choice. */
export const slotValue = ({ date, from, to }: PickUpSlot) => `${date} ${from} ${to}`

type DeliveryAnswers = {
  delivery: Record<string, DeliveryChoice>
  /** Paths of the questions without an answer. */
  unanswered: string[]
}

/** The choice of every workshop that was answered. Options whose ids stand under `slotted` ask for a time to come. */
export function readDelivery(form: FormData): DeliveryAnswers {
  const slotted = listOf(form, "slotted")
  const answers: DeliveryAnswers = { delivery: {}, unanswered: [] }
  for (const handle of listOf(form, "workshops")) {
    const choice = readChoice(form, handle)
    if (!choice) answers.unanswered.push(`delivery.${handle}`)
    else if (slotted.includes(choice.option_id) && !choice.slot) answers.unanswered.push(`delivery.${handle}.slot`)
    else answers.delivery[handle] = choice
  }
  return answers
}

function readChoice(form: FormData, handle: string): DeliveryChoice | null {
  const option_id = text(form, deliveryField(handle))
  if (!option_id) return null
  const [date, from, to] = (text(form, slotField(handle)) ?? "").split(" ")
  const floor = Number(text(form, floorField(handle)) ?? "0")
  return {
    option_id,
    ...(date && from && to ? { slot: { date, from, to } } : {}),
    ...(floor > 0 && floor <= MAX_FLOOR ? { floor, lift: form.get(liftField(handle)) !== null } : {}),
  }
}

function listOf(form: FormData, name: string): string[] {
  return (text(form, name) ?? "").split(",").filter(Boolean)
}
