import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { useFormats } from "../../../../baskets/use-formats"
import { TransferNote } from "../../../../stock/transfer-note"
import type { Transfer } from "../../../../stock/stock-types"
import { readBackend } from "../../../../workshop/call-backend"
import { useWorkshop } from "../../../../workshop/use-workshop"

/** One transfer note, on screen as on paper. */
export default function TransferPage() {
  const { id = "" } = useParams()
  const { t } = useFormats()
  const { operator } = useWorkshop()
  const { data, isError } = useQuery({
    queryKey: ["etabli-transfer", operator?.id, id],
    queryFn: () => readBackend<{ transfer: Transfer }>(`/admin/operators/${operator?.id ?? ""}/transfers/${id}`),
    enabled: operator !== null,
  })
  return (
    <Container className="flex flex-col gap-6 px-4 py-6 md:px-8 print:shadow-none">
      <div className="flex items-center justify-between gap-3 print:hidden">
        <Link className="txt-compact-small text-ui-fg-base underline underline-offset-2" to="/stock">
          {t("stock.transfer.back")}
        </Link>
        {data && (
          <Button size="small" variant="secondary" onClick={() => window.print()}>
            {t("stock.transfer.print")}
          </Button>
        )}
      </div>
      {isError && (
        <>
          <Heading>{t("stock.transfers.title")}</Heading>
          <Text>{t("stock.transfer.not_found")}</Text>
        </>
      )}
      {data && operator && <TransferNote transfer={data.transfer} operatorName={operator.name} />}
    </Container>
  )
}
