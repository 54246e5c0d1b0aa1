import type { Availability } from "@etabli/store-api"
import { StatusBadge } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

const COLOURS = {
  draft: "grey",
  published: "green",
  in_stock: "green",
  made_to_order: "green",
  nearly_full: "orange",
  full: "orange",
  paused: "orange",
  sold_out: "red",
} as const

type Props = { status: "draft" | "published"; availability: Availability | null }

/** Whether a piece is shown, and if nobody can buy it, why. */
export function PieceState({ status, availability }: Props) {
  const { t } = useFormats()
  const state = status === "draft" ? "draft" : (availability?.state ?? "published")
  return (
    <StatusBadge color={COLOURS[state]}>
      <span className="whitespace-nowrap">{t(`pieces.state.${state}`)}</span>
    </StatusBadge>
  )
}
