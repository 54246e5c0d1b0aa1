import { Table } from "@medusajs/ui"
import { BasketRow } from "./basket-row"
import type { AdminBasket } from "./read-baskets"
import { useFormats } from "./use-formats"

const COLUMNS = ["reference", "date", "customer", "orders", "payment"] as const

export function BasketTable({ baskets }: { baskets: AdminBasket[] }) {
  const { t } = useFormats()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(`baskets.${column}`)}</Table.HeaderCell>
            ))}
            <Table.HeaderCell className="text-right">{t("baskets.total")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {baskets.map((basket) => (
            <BasketRow key={basket.id} basket={basket} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
