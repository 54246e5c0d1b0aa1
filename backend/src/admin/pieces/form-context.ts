import { createContext, useContext } from "react"
import { useFormats } from "../baskets/use-formats"
import type { FieldFault } from "../workshop/call-backend"
import type { FormState } from "./form-state"
import type { PieceForm } from "./piece-types"

export type FormContextValue = {
  operatorId: string
  form: PieceForm
  state: FormState
  change: (part: Partial<FormState>) => void
  faults: readonly FieldFault[]
  isReadOnly: boolean
}

export const FormContext = createContext<FormContextValue | null>(null)

/** The piece's form, for its parts. */
export function usePiece(): FormContextValue {
  const value = useContext(FormContext)
  if (!value) throw new Error("A part of the piece's form stands outside of it.")
  return value
}

/** The sentence for a field at fault, if it is: `path` or anything below it, or `path` alone. */
export function useFault(): (path: string, how?: { alone: boolean }) => string | undefined {
  const { faults } = usePiece()
  const sentence = useFaultSentence()
  return (path, how = { alone: false }) => {
    const fault = faults.find((one) => one.path === path || (!how.alone && one.path.startsWith(`${path}.`)))
    return fault ? sentence(fault) : undefined
  }
}

/** A code as a sentence; one that has none says that the field is to be mended. */
export function useFaultSentence(): (fault: FieldFault) => string {
  const { t } = useFormats()
  return ({ code, detail = "" }) => t(`piece.fault.${code}`, { detail, defaultValue: t("piece.fault.other") })
}
