import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { readBackend } from "../workshop/call-backend"
import type { Transfer } from "./stock-types"

/** The latest notes, newest first. */
export function TransferList({ operatorId }: { operatorId: string }) {
  const { t, day } = useFormats()
  const { data } = useQuery({
    queryKey: ["etabli-transfers", operatorId],
    queryFn: () => readBackend<{ transfers: Transfer[] }>(`/admin/operators/${operatorId}/transfers`),
  })
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-4 py-4 md:px-6">
        {t("stock.transfers.title")}
      </Heading>
      {data?.transfers.length === 0 && (
        <Text size="small" className="px-4 py-4 md:px-6">
          {t("stock.transfers.empty")}
        </Text>
      )}
      {data?.transfers.map((transfer) => (
        <div key={transfer.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 md:px-6">
          <Link
            className="txt-compact-small text-ui-fg-base underline underline-offset-2"
            to={`/stock/transfers/${transfer.id}`}
          >
            {t("stock.transfers.number", { number: transfer.number })}
          </Link>
          <Text size="small">{day(transfer.moved_on)}</Text>
          <Text size="small">{t("stock.transfers.way", { from: transfer.from.name, to: transfer.to.name })}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("stock.transfers.pieces", { count: transfer.lines.reduce((sum, { quantity }) => sum + quantity, 0) })}
          </Text>
        </div>
      ))}
    </Container>
  )
}
