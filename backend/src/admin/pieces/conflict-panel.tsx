import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

type Props = { onMine: () => void; onTheirs: () => void }

/** Two people wrote at once: the second is told, keeps what it wrote, and decides. */
export function ConflictPanel({ onMine, onTheirs }: Props) {
  const { t } = useFormats()
  return (
    <Container className="px-4 py-4 md:px-6">
      <div role="alert" className="flex flex-col gap-3">
        <Heading level="h2">{t("piece.conflict.title")}</Heading>
        <Text size="small">{t("piece.conflict.text")}</Text>
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" asChild>
            <a href={`${window.location.pathname}?stored=1`} target="_blank" rel="noreferrer">
              {t("piece.conflict.look")}
            </a>
          </Button>
          <Button variant="secondary" onClick={onTheirs}>
            {t("piece.conflict.theirs")}
          </Button>
          <Button variant="secondary" onClick={onMine}>
            {t("piece.conflict.mine")}
          </Button>
        </div>
      </div>
    </Container>
  )
}
