import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal, type FieldFault, readBackend, sendBackend } from "../workshop/call-backend"
import { type FormState, toState, withChange } from "./form-state"
import type { PieceForm } from "./piece-types"
import { forget, recall, remember } from "./unsaved"
import { toSent } from "./to-sent"

/** What became of the last save. */
export type SaveState =
  | { is: "idle" }
  | { is: "saving" }
  | { is: "saved"; how: "saved" | "published" | "unpublished" }
  | { is: "refused"; faults: readonly FieldFault[] }
  | { is: "conflict" }
  | { is: "lost" }

/** How a save is asked for: as it is, shown, taken out; `over` writes over what another saved meanwhile. */
export type SaveWish = { published?: boolean; over?: boolean }

/** One piece's form: what is stored, what is typed, and how saving went. What is typed outlives a failed save and a reload. */
export function usePieceForm(operatorId: string, pieceId: string) {
  const { language } = useFormats()
  const client = useQueryClient()
  const path = `/admin/operators/${operatorId}/pieces/${pieceId}`
  const key = ["etabli-piece", operatorId, pieceId]
  const stored = useQuery({
    queryKey: key,
    queryFn: () => readBackend<PieceForm>(path),
    staleTime: Infinity,
    retry: mayRetry,
  })
  const [state, setState] = useState<FormState | null>(null)
  const [isRestored, setRestored] = useState(false)
  const [save, setSave] = useState<SaveState>({ is: "idle" })
  const form = stored.data
  const take = (next: PieceForm) => {
    client.setQueryData(key, next)
    setState(toState(next, language))
    setRestored(false)
    forget(pieceId)
  }

  useEffect(() => {
    if (!form || state) return
    const kept = recall(pieceId, form.version)
    setState(kept ?? toState(form, language))
    setRestored(kept !== null)
  }, [form, state, pieceId, language])

  const isChanged = Boolean(form && state && JSON.stringify(state) !== JSON.stringify(toState(form, language)))
  useEffect(() => {
    if (form && state && isChanged) remember(pieceId, form.version, state)
  }, [form, state, isChanged, pieceId])

  const sending = useMutation({
    mutationFn: async ({ published, over }: SaveWish) => {
      if (!form || !state) throw new Error("nothing to save")
      const version = over ? (await readBackend<PieceForm>(path)).version : form.version
      const reading = toSent(state, form, version)
      if (!reading.ok) throw new BackendRefusal(400, reading.faults)
      if (published === undefined) return sendBackend<PieceForm>("POST", path, reading.body)
      return sendBackend<PieceForm>("POST", `${path}/publication`, { ...reading.body, published })
    },
    onMutate: () => setSave({ is: "saving" }),
    onSuccess: (next, { published }) => {
      take(next)
      setSave({ is: "saved", how: published === undefined ? "saved" : published ? "published" : "unpublished" })
      void client.invalidateQueries({ queryKey: ["etabli-pieces"] })
    },
    onError: (error) => setSave(stateOf(error)),
  })

  return {
    form,
    state,
    isError: stored.isError,
    isGone: stored.error instanceof BackendRefusal && stored.error.status === 404,
    isChanged,
    isRestored,
    save,
    change: (part: Partial<FormState>) => {
      setState((before) => (before ? withChange(before, part) : before))
      setSave((before) => (before.is === "saved" ? { is: "idle" } : before))
    },
    send: (wish: SaveWish) => sending.mutate(wish),
    /** Gives up what was typed and takes what is stored now. */
    reload: async () => {
      take(await readBackend<PieceForm>(path))
      setSave({ is: "idle" })
    },
  }
}

/** What the server said no to stays so. */
function mayRetry(count: number, error: unknown): boolean {
  return count < 1 && !(error instanceof BackendRefusal)
}

function stateOf(error: unknown): SaveState {
  if (!(error instanceof BackendRefusal)) return { is: "lost" }
  if (error.fields.some(({ code }) => code === "changed_meanwhile")) return { is: "conflict" }
  return error.fields.length > 0 ? { is: "refused", faults: error.fields } : { is: "lost" }
}
