import type { Language } from "@etabli/listing"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Presentation, PresentationField, PresentationTexts } from "../../workflows/save-presentation/presentation"
import { BackendRefusal, type FieldFault, readBackend, sendBackend } from "../workshop/call-backend"

export const FIELDS = ["summary", "description", "craft", "opening"] as const satisfies readonly PresentationField[]
type Typed = { texts: PresentationTexts; read: Language[] }

/** What a workshop tells of itself: stored, typed, and what saving it answered. */
export function usePresentation(operatorId: string) {
  const client = useQueryClient()
  const path = `/admin/operators/${operatorId}/presentation`
  const key = ["etabli-presentation", operatorId]
  const stored = useQuery({ queryKey: key, queryFn: () => readBackend<Presentation>(path) })
  const [typed, setTyped] = useState<Typed | null>(null)
  const [isSaved, setSaved] = useState(false)
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const shown = stored.data
  const state = typed ?? (shown ? { texts: shown.texts, read: shown.checked } : null)
  const sending = useMutation({
    mutationFn: () => sendBackend<Presentation>("POST", path, { ...state, version: shown?.version ?? "" }),
    onSuccess: (saved) => {
      client.setQueryData(key, saved)
      setTyped(null)
      setFaults([])
      setSaved(true)
    },
    onError: (error) => {
      setSaved(false)
      const fields = error instanceof BackendRefusal ? error.fields : []
      setFaults(fields.length > 0 ? fields : [{ path: "form", code: "other" }])
    },
  })
  const change = (next: Typed) => {
    setTyped(next)
    setSaved(false)
  }
  return {
    shown,
    state,
    faults,
    isSaved,
    change,
    isError: stored.isError,
    isChanged: typed !== null,
    isBusy: sending.isPending,
    send: () => sending.mutate(),
  }
}
export type PresentationForm = ReturnType<typeof usePresentation>

/** The last word of a fault's code that has a sentence; a text without room tells so whatever the schema calls it. */
export function sentenceOf({ code }: FieldFault): (typeof SENTENCES)[number] | "paused" | "other" {
  const own = SENTENCES.find((sentence) => sentence === code)
  return own ?? (code.startsWith("operator_") ? "paused" : "other")
}

const SENTENCES = ["changed_meanwhile", "emptied", "too_big", "generic_claim", "free_badge"] as const
