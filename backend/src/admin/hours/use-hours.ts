import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal, type FieldFault, readBackend, sendBackend } from "../workshop/call-backend"
import { type HoursState, toBench, toHoursState } from "./hours-state"
import type { AtRisk, Hours } from "./hours-types"

export type HoursSave =
  | { is: "idle" }
  | { is: "saved"; atRisk: readonly AtRisk[] }
  | { is: "refused"; faults: readonly FieldFault[] }
  | { is: "lost" }

/** The hours of an operator: stored, typed, and what saving them answered. */
export function useHours(operatorId: string) {
  const { language } = useFormats()
  const client = useQueryClient()
  const path = `/admin/operators/${operatorId}/bench`
  const key = ["etabli-hours", operatorId]
  const stored = useQuery({ queryKey: key, queryFn: () => readBackend<Hours>(path), retry: 1 })
  const [typed, setTyped] = useState<HoursState | null>(null)
  const [save, setSave] = useState<HoursSave>({ is: "idle" })
  const hours = stored.data
  const state = typed ?? (hours ? toHoursState(hours.bench, language) : null)
  const sending = useMutation({
    mutationFn: () => {
      const reading = state ? toBench(state) : { ok: false as const, faults: [] }
      if (!reading.ok) throw new BackendRefusal(400, reading.faults)
      const note = state?.note.trim()
      return sendBackend<{ at_risk: AtRisk[] }>("POST", path, { bench: reading.bench, ...(note ? { note } : {}) })
    },
    onSuccess: async ({ at_risk }) => {
      await client.invalidateQueries({ queryKey: key })
      setTyped(null)
      setSave({ is: "saved", atRisk: at_risk })
    },
    onError: (error) =>
      setSave(
        error instanceof BackendRefusal && error.fields.length > 0
          ? { is: "refused", faults: error.fields }
          : { is: "lost" },
      ),
  })
  return {
    hours,
    state,
    save,
    isError: stored.isError,
    isMissing: stored.error instanceof BackendRefusal && stored.error.status === 404,
    isChanged: typed !== null,
    isBusy: sending.isPending,
    change: (next: HoursState) => {
      setTyped(next)
      setSave({ is: "idle" })
    },
    send: () => sending.mutate(),
  }
}
export type HoursForm = ReturnType<typeof useHours>
