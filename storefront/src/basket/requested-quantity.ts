import { MAX_QUANTITY } from "@etabli/store-api"

/** What a line's form asks for: the number typed, moved by the − or + that was pressed. `null` when it is no number. */
export function requestedQuantity(form: FormData): number | null {
  const typed = Number(form.get("quantity"))
  const step = Number(form.get("step") ?? 0)
  if (!Number.isInteger(typed) || !Number.isInteger(step)) return null
  return Math.min(Math.max(typed + step, 0), MAX_QUANTITY)
}
