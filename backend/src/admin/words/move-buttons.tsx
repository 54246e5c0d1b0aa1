import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

export type Moving = { isFirst: boolean; isLast: boolean; move: (by: -1 | 1) => void }

const buttonId = (id: string, by: -1 | 1) => `word-${id}-${by < 0 ? "earlier" : "later"}`

/** A word one place up or down. */
export function MoveButtons({ id, name, moving }: { id: string; name: string; moving: Moving }) {
  const { t } = useFormats()
  const common = { size: "small", type: "button" } as const
  return (
    <>
      <IconButton
        {...common}
        id={buttonId(id, -1)}
        disabled={moving.isFirst}
        aria-label={t("house.words.earlier", { name })}
        onClick={() => moving.move(-1)}
      >
        <ArrowUpMini />
      </IconButton>
      <IconButton
        {...common}
        id={buttonId(id, 1)}
        disabled={moving.isLast}
        aria-label={t("house.words.later", { name })}
        onClick={() => moving.move(1)}
      >
        <ArrowDownMini />
      </IconButton>
    </>
  )
}

/** Back to the button that moved a word; to its neighbour where the word can go no further. */
export function focusMoved(id: string, by: -1 | 1): void {
  const buttons = [by, by === 1 ? -1 : 1].map((one) => document.getElementById(buttonId(id, one as -1 | 1)))
  buttons.find((button) => button instanceof HTMLButtonElement && !button.disabled)?.focus()
}
