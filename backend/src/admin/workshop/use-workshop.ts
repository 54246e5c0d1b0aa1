import { useQuery } from "@tanstack/react-query"
import { useLocation } from "react-router-dom"
import type { Me, MyOperator } from "./me"
import { readBackend } from "./call-backend"
import { chooseOperator, useChosenOperator } from "./chosen-operator"

export type Workshop = {
  /** Until the first answer is there. */
  isLoading: boolean
  isError: boolean
  me: Me | null
  /** The platform's own people; they see each operator's pages and change nothing there. */
  isPlatform: boolean
  /** Those one may choose among on this page, by name: a page that is not for one's role there asks nothing of it. */
  operators: readonly MyOperator[]
  /** The chosen one, else the first; null for who belongs to none. */
  operator: MyOperator | null
  choose: (operatorId: string) => void
  /** Whether one looks at the operator's pages without being at work in it: the platform, or its accountant. */
  isReadOnly: boolean
}

/** Who is signed in, and the operator whose pages are open. */
export function useWorkshop(): Workshop {
  const { data, isLoading, isError } = useQuery({
    queryKey: ["etabli-me"],
    queryFn: () => readBackend<Me>("/admin/me"),
    staleTime: 60_000,
  })
  const chosen = useChosenOperator()
  const [, page = ""] = useLocation().pathname.split("/")
  const operators = (data?.operators ?? []).filter(({ closed }) => !closed.includes(page))
  const mine = operators.filter(({ role }) => role !== "platform")
  const operator = operators.find(({ id }) => id === chosen) ?? mine[0] ?? operators[0] ?? null
  return {
    isLoading,
    isError,
    me: data ?? null,
    isPlatform: data?.platform ?? false,
    operators,
    operator,
    choose: chooseOperator,
    isReadOnly: operator === null || operator.role === "platform" || operator.role === "accountant",
  }
}
