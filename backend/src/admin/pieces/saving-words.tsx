import { Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

type Props = {
  isChanged: boolean
  /** What became of the last save. */
  is: "idle" | "saving" | "saved" | "refused" | "conflict" | "lost"
  saved: string
  /** Why it was refused, where it was. */
  refused: string
}

/** What became of saving, beside the button that does it. */
export function SavingWords({ isChanged, is, saved, refused }: Props) {
  const { t } = useFormats()
  switch (is) {
    case "saved":
      return <Text size="small">{saved}</Text>
    case "refused":
    case "lost":
      return (
        <Text size="small" className="text-ui-fg-error">
          {is === "lost" ? t("piece.lost_line") : refused}
        </Text>
      )
    case "idle":
    case "saving":
    case "conflict":
      return (
        <Text size="small" className="text-ui-fg-subtle">
          {isChanged ? t("piece.unsaved") : ""}
        </Text>
      )
  }
}
