import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { BackendRefusal, sendBackend } from "../workshop/call-backend"
import type { PublishedPieces } from "./piece-types"

/** What shall be shown: drafts one by one, or all that the list's search finds. */
type Wish = { piece_ids: string[] } | { drafts: { q: string; kind: string } }

/** Which drafts are chosen, and what became of showing them. */
export function usePublishing(operatorId: string) {
  const client = useQueryClient()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const showing = useMutation({
    mutationFn: (wish: Wish) =>
      sendBackend<PublishedPieces>("POST", `/admin/operators/${operatorId}/publications`, wish),
    onSuccess: () => {
      setChosen([])
      void client.invalidateQueries({ queryKey: ["etabli-pieces"] })
    },
  })
  return {
    chosen,
    isChosen: (id: string) => chosen.includes(id),
    choose: (ids: readonly string[], isOn: boolean) => {
      showing.reset()
      setChosen((before) => [...before.filter((id) => !ids.includes(id)), ...(isOn ? ids : [])])
    },
    show: showing.mutate,
    isShowing: showing.isPending,
    result: showing.data ?? null,
    fault: showing.error ? (showing.error instanceof BackendRefusal ? "refused" : "lost") : null,
    forget: showing.reset,
  } as const
}
export type Publishing = ReturnType<typeof usePublishing>
