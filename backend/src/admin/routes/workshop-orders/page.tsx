import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingCart } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { OrderTable } from "../../orders/order-table"
import type { OrderList, WorkState } from "../../orders/order-types"
import { type OrderSearch, PAGE_SIZE, readOrders } from "../../orders/orders-api"
import { StateFilter } from "../../orders/state-filter"
import { Pager } from "../../workshop/pager"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

const ALL: OrderSearch = { q: "", state: null, page: 0 }

/** The orders of one workshop: by state, by what is looked for. */
export default function WorkshopOrdersPage() {
  const { t } = useTranslation("etabli")
  const [search, setSearch] = useState(ALL)
  return (
    <WorkshopFrame
      title={t("work.orders.title")}
      beside={
        <Input
          role="searchbox"
          size="small"
          className="w-full min-w-64"
          value={search.q}
          placeholder={t("work.orders.search")}
          aria-label={t("work.orders.search")}
          onChange={(event) => setSearch({ ...search, q: event.target.value, page: 0 })}
        />
      }
    >
      {(operator) => <Orders operatorId={operator.id} search={search} setSearch={setSearch} />}
    </WorkshopFrame>
  )
}

type OrdersProps = { operatorId: string; search: OrderSearch; setSearch: (search: OrderSearch) => void }

function Orders({ operatorId, search, setSearch }: OrdersProps) {
  const { t } = useTranslation("etabli")
  const asked = { ...search, q: search.q.trim() }
  const { data, isError, isPending } = useQuery({
    queryKey: ["etabli-orders", operatorId, asked],
    queryFn: () => readOrders(operatorId, asked),
    placeholderData: keepPreviousData,
  })
  if (isError) return <Note>{t("work.failed")}</Note>
  if (isPending) return <Note>{t("work.loading")}</Note>
  const { state, page } = search
  const isNarrowed = asked.q !== "" || state !== null
  return (
    <>
      <StateFilter
        counts={data.counts}
        state={state}
        choose={(chosen) => setSearch({ ...search, state: chosen, page: 0 })}
      />
      {data.orders.length === 0 && <Note>{t(isNarrowed ? "work.orders.nothing_found" : "work.orders.empty")}</Note>}
      {data.orders.length > 0 && <OrderTable orders={data.orders} />}
      <Pager
        count={countOf(data, state)}
        pageSize={PAGE_SIZE}
        page={page}
        setPage={(next) => setSearch({ ...search, page: next })}
      />
    </>
  )
}

function countOf({ counts }: OrderList, state: WorkState | null): number {
  return state ? (counts[state] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0)
}

export const config = defineRouteConfig({
  label: "work.orders.menu",
  translationNs: "etabli",
  icon: ShoppingCart,
  rank: 12,
})
