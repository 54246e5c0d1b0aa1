import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { BackendRefusal, type FieldFault, sendBackend } from "../workshop/call-backend"
import type { StockPage } from "./stock-types"
import { cellOf, readCounts, type Typed } from "./typed-counts"

export type CountState = { is: "idle" } | { is: "saved"; count: number } | { is: "refused" } | { is: "lost" }

/** Numbers being typed over a page of stock, and saving them: all, or none and which stand in the way. */
export function useCounting(operatorId: string, page: StockPage | undefined) {
  const client = useQueryClient()
  const [typed, setTyped] = useState<Typed>({})
  const [faults, setFaults] = useState<Record<string, FieldFault>>({})
  const [state, setState] = useState<CountState>({ is: "idle" })
  const places = page?.places.map(({ handle }) => handle) ?? []
  const reading = readCounts(page?.rows ?? [], places, typed)
  const refresh = () => client.invalidateQueries({ queryKey: ["etabli-stock", operatorId] })
  const sending = useMutation({
    mutationFn: () => sendBackend("POST", `/admin/operators/${operatorId}/stock`, { counts: reading.counts }),
    onSuccess: async () => {
      await refresh()
      setState({ is: "saved", count: reading.counts.length })
      setTyped({})
      setFaults({})
    },
    onError: (error) => {
      if (!(error instanceof BackendRefusal) || error.fields.length === 0) return setState({ is: "lost" })
      const named = error.fields.flatMap((fault): [string, FieldFault][] => {
        const count = reading.counts[Number(fault.path.split(".").at(-1))]
        return count ? [[cellOf(count.variant_id, count.place), fault]] : []
      })
      setFaults(Object.fromEntries(named))
      setState({ is: "refused" })
      // What is stored is shown beside what was typed: the next save begins from there.
      return refresh()
    },
  })
  return {
    typed,
    faults: { ...faults, ...reading.faults },
    state,
    changed: reading.counts.length,
    isBusy: sending.isPending,
    canSave: reading.counts.length > 0 && Object.keys(reading.faults).length === 0,
    type: (cell: string, text: string) => {
      setTyped((before) => ({ ...before, [cell]: text }))
      setFaults(({ [cell]: _, ...rest }) => rest)
      setState({ is: "idle" })
    },
    save: () => sending.mutate(),
  }
}
