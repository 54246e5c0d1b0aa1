import { Button, Container, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

/** Says that what stands here was typed before and never saved, and lets it go. */
export function RestoredPanel({ onDrop }: { onDrop: () => void }) {
  const { t } = useFormats()
  return (
    <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <Text size="small">{t("piece.restored")}</Text>
      <Button size="small" variant="secondary" onClick={onDrop}>
        {t("piece.drop")}
      </Button>
    </Container>
  )
}
