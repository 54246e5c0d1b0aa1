import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal } from "../workshop/call-backend"
import { teamOf, type Team } from "./members"

const SENTENCES = ["already_member", "last_manager", "gone"] as const

/** One operator's team, and how it is changed. */
export function useTeam(operatorId: string) {
  const calls = teamOf(operatorId)
  return { ...useChangingTeam<Team>(["etabli-team", operatorId], calls.read), calls }
}

/** A team and its changes: what was done is said in a toast, what could not be as well. */
export function useChangingTeam<T>(queryKey: readonly string[], read: () => Promise<T>) {
  const { t } = useFormats()
  const client = useQueryClient()
  const team = useQuery({ queryKey, queryFn: read })
  const change = useMutation({
    mutationFn: async ({ done }: { done: () => Promise<T>; said: string }) => done(),
    onSuccess: (now, { said }) => {
      client.setQueryData(queryKey, now)
      toast.success(said)
    },
    onError: (error) => toast.error(t(`access.members.fault.${faultOf(error)}`)),
  })
  return { team, change }
}

/** The sentence that says why a change of a team did not happen, as a key. */
export function faultOf(error: unknown) {
  if (!(error instanceof BackendRefusal)) return "other"
  const codes = error.fields.map(({ code }) => code)
  if (codes.some((code) => code.startsWith("operator_"))) return "paused"
  if (error.status === 400 && error.fields.some(({ path }) => path === "email")) return "email"
  return SENTENCES.find((code) => codes.includes(code)) ?? "other"
}
