import type { StoryState } from "@etabli/stories"
import { StatusBadge } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

const COLOURS = { draft: "grey", in_review: "blue", published: "green", withdrawn: "red", expired: "orange" } as const

/** Where a story stands, in words. */
export function StoryBadge({ state, isSentBack = false }: { state: StoryState; isSentBack?: boolean }) {
  const { t } = useFormats()
  return (
    <StatusBadge color={isSentBack ? "orange" : COLOURS[state]}>
      <span className="whitespace-nowrap">{t(isSentBack ? "stories.sent_back_badge" : `stories.state.${state}`)}</span>
    </StatusBadge>
  )
}
