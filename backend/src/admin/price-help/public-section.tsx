import { Button, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { PricedPiece } from "./price-page"
import type { Study } from "./price-page"
import { sendBackend } from "../workshop/call-backend"
import { usePriceFormats } from "./price-formats"
import { Section } from "./section"

type Props = { path: string; piece: PricedPiece; studies: readonly Study[] }

/** Whether the public may read where each euro of the piece's price goes. */
export function PublicSection({ path, piece, studies }: Props) {
  const { t, money } = usePriceFormats()
  const queries = useQueryClient()
  const latest = studies.find(({ piece_id, price_cents }) => piece_id === piece.id && price_cents !== null)
  const address = `${path}/breakdowns/${piece.id}`
  const changing = useMutation({
    mutationFn: (studyId: string | null) =>
      studyId ? sendBackend("POST", address, { study_id: studyId }) : sendBackend("DELETE", address),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["etabli-price-help"] }),
  })
  return (
    <Section title={t("price.public.title")}>
      <Text size="small" className="text-ui-fg-subtle max-w-prose">
        {t("price.public.about")}
      </Text>
      <div className="flex flex-wrap items-center gap-3 pt-3" role="status">
        {piece.shown_cents !== null && (
          <>
            <Text size="small">{t("price.public.shown", { price: money(piece.shown_cents) })}</Text>
            <Button
              size="small"
              variant="secondary"
              disabled={changing.isPending}
              onClick={() => changing.mutate(null)}
            >
              {t("price.public.hide")}
            </Button>
          </>
        )}
        {latest ? (
          <Button
            size="small"
            variant="secondary"
            disabled={changing.isPending || latest.price_cents === piece.shown_cents}
            onClick={() => changing.mutate(latest.id)}
          >
            {t("price.public.show")}
          </Button>
        ) : (
          <Text size="small">{t("price.public.first")}</Text>
        )}
        {changing.isError && <Text size="small">{t("price.public.failed")}</Text>}
      </div>
    </Section>
  )
}
