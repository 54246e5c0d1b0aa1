import type { StoryStep } from "@etabli/stories"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { BackendRefusal, type FieldFault, readBackend, sendBackend } from "../workshop/call-backend"
import { isSame, toSent, toTyped, type TypedStory, withChange } from "./story-state"
import type { StoryForm } from "./story-types"
import { forgetTyped, recallTyped, rememberTyped } from "./unsaved-story"

export type StorySaving =
  { is: "idle" | "saving" | "saved" | "conflict" | "lost" } | { is: "refused"; faults: readonly FieldFault[] }

/** Save; then, where a step is named, take it. `over` writes over what another saved meanwhile. */
export type StoryWish = { step?: StoryStep; over?: boolean }

/** One story's page: what is stored, what is typed, how saving went. What is typed outlives a failed save and a reload. */
export function useStoryForm(operatorId: string, storyId: string) {
  const client = useQueryClient()
  const path = `/admin/operators/${operatorId}/stories/${storyId}`
  const key = ["etabli-story", operatorId, storyId]
  const stored = useQuery({ queryKey: key, queryFn: () => readBackend<StoryForm>(path), staleTime: Infinity, retry: 1 })
  const [typed, setTyped] = useState<TypedStory | null>(null)
  const [isRestored, setRestored] = useState(false)
  const [saving, setSaving] = useState<StorySaving>({ is: "idle" })
  const form = stored.data
  const take = (next: StoryForm) => {
    client.setQueryData(key, next)
    setTyped(toTyped(next))
    setRestored(false)
    forgetTyped(storyId)
  }

  useEffect(() => {
    if (!form || typed) return
    const kept = recallTyped(storyId, form.version)
    setTyped(kept ?? toTyped(form))
    setRestored(kept !== null)
  }, [form, typed, storyId])

  const isChanged = Boolean(form && typed && !isSame(typed, toTyped(form)))
  useEffect(() => {
    if (form && typed && isChanged) rememberTyped(storyId, form.version, typed)
  }, [form, typed, isChanged, storyId])

  const sending = useMutation({
    mutationFn: async ({ step, over }: StoryWish) => {
      if (!form || !typed) throw new Error("nothing to save")
      const version = over ? (await readBackend<StoryForm>(path)).version : form.version
      const saved = isChanged || over ? await sendBackend<StoryForm>("POST", path, toSent(typed, version)) : form
      if (step === undefined) return saved
      take(saved)
      if (step === "withdraw") return sendBackend<StoryForm>("POST", `${path}/withdrawal`, { confirmed: true })
      return sendBackend<StoryForm>("POST", `${path}/steps`, { step })
    },
    onMutate: () => setSaving({ is: "saving" }),
    onSuccess: (next) => {
      take(next)
      setSaving({ is: "saved" })
      void client.invalidateQueries({ queryKey: ["etabli-stories"] })
    },
    onError: (error) => setSaving(stateOf(error)),
  })

  return {
    form,
    typed,
    isError: stored.isError,
    isGone: stored.error instanceof BackendRefusal && stored.error.status === 404,
    isChanged,
    isRestored,
    saving,
    change: (part: Partial<TypedStory>) => {
      setTyped((before) => (before ? withChange(before, part) : before))
      setSaving((before) => (before.is === "saved" ? { is: "idle" } : before))
    },
    send: (wish: StoryWish) => sending.mutate(wish),
    /** Gives up what was typed and takes what is stored now. */
    reload: async () => {
      take(await readBackend<StoryForm>(path))
      setSaving({ is: "idle" })
    },
  }
}

function stateOf(error: unknown): StorySaving {
  if (!(error instanceof BackendRefusal)) return { is: "lost" }
  if (error.fields.some(({ code }) => code === "conflict")) return { is: "conflict" }
  return error.fields.length > 0 ? { is: "refused", faults: error.fields } : { is: "lost" }
}
