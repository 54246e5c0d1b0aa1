import { useEffect } from "react"
import { useSearchParams } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { type FormState, withPrice } from "./form-state"

/** Writes the price that the price help sends along, `?price=` in cents, into the form: once, and not saved yet. */
export function useProposedPrice(state: FormState | null, change: (part: Partial<FormState>) => void): void {
  const { language } = useFormats()
  const [params, setParams] = useSearchParams()
  const proposed = params.get("price")
  useEffect(() => {
    if (!state || proposed === null) return
    if (/^[1-9]\d{0,6}$/.test(proposed)) change(withPrice(state, Number(proposed), language))
    setParams({}, { replace: true })
  }, [state, proposed, change, language, setParams])
}
