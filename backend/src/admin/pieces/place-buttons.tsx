import { ArrowDownMini, ArrowLeft, ArrowRight, ArrowUpMini, Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"

type Props = {
  index: number
  count: number
  /** What each button does, to which of them. */
  labels: { earlier: string; later: string; remove: string }
  move: (from: number, to: number) => void
  remove: () => void
  isUpright?: boolean
  size?: "small" | "base"
}

/** Moves one of several a place on or back, or takes it away: what dragging does, for keys and thumbs. */
export function PlaceButtons({ index, count, labels, move, remove, isUpright = false, size = "small" }: Props) {
  const [Earlier, Later] = isUpright ? [ArrowUpMini, ArrowDownMini] : [ArrowLeft, ArrowRight]
  const common = { size, type: "button" } as const
  return (
    <div className="flex gap-2">
      <IconButton {...common} disabled={index === 0} aria-label={labels.earlier} onClick={() => move(index, index - 1)}>
        <Earlier />
      </IconButton>
      <IconButton
        {...common}
        disabled={index === count - 1}
        aria-label={labels.later}
        onClick={() => move(index, index + 1)}
      >
        <Later />
      </IconButton>
      <IconButton {...common} aria-label={labels.remove} onClick={remove}>
        <Trash />
      </IconButton>
    </div>
  )
}
