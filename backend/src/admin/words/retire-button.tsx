import { Button, usePrompt } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { WordRow } from "./words"

type Props = { word: WordRow; name: string; onRetired: (isRetired: boolean) => void }

/** Takes a word out of what may be chosen, once it is said what that means, or takes it up again. */
export function RetireButton({ word, name, onRetired }: Props) {
  const { t } = useFormats()
  const ask = usePrompt()
  const retire = async () => {
    const isSure = await ask({
      title: t("house.words.retire_title", { name }),
      description: t("house.words.retire_text", { count: word.pieces }),
      confirmText: t("house.words.retire"),
      cancelText: t("house.words.cancel"),
      variant: "confirmation",
    })
    if (isSure) onRetired(true)
  }
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      onClick={() => (word.is_retired ? onRetired(false) : void retire())}
    >
      {t(word.is_retired ? "house.words.take_up" : "house.words.retire")}
      <span className="sr-only"> {name}</span>
    </Button>
  )
}
