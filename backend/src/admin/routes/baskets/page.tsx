import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Container, Heading, Input, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { BasketTable } from "../../baskets/basket-table"
import { readBaskets } from "../../baskets/read-baskets"
import { useFormats } from "../../baskets/use-formats"

const PAGE_SIZE = 20

/** Placed baskets, newest first, each with the orders it became. */
export default function BasketsPage() {
  const { t } = useFormats()
  const [search, setSearch] = useState("")
  const [page, setPage] = useState(0)
  const asked = { q: search.trim(), limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) }
  const { data, isError } = useQuery({
    queryKey: ["etabli-baskets", asked],
    queryFn: () => readBaskets(asked),
    placeholderData: keepPreviousData,
  })
  const pages = Math.max(1, Math.ceil((data?.count ?? 0) / PAGE_SIZE))
  const searchFor = (text: string) => {
    setSearch(text)
    setPage(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("baskets.title")}</Heading>
        <Input
          role="searchbox"
          size="small"
          value={search}
          placeholder={t("baskets.search")}
          aria-label={t("baskets.search")}
          onChange={(event) => searchFor(event.target.value)}
        />
      </div>
      {isError && <Text className="px-6 py-8">{t("baskets.failed")}</Text>}
      {!data && !isError && <Text className="px-6 py-8">{t("work.loading")}</Text>}
      {data?.baskets.length === 0 && (
        <Text className="px-6 py-8">{t(asked.q ? "baskets.nothing_found" : "baskets.empty")}</Text>
      )}
      {data && data.baskets.length > 0 && <BasketTable baskets={data.baskets} />}
      {pages > 1 && (
        <Table.Pagination
          count={data?.count ?? 0}
          pageSize={PAGE_SIZE}
          pageIndex={page}
          pageCount={pages}
          canPreviousPage={page > 0}
          canNextPage={page < pages - 1}
          previousPage={() => setPage(page - 1)}
          nextPage={() => setPage(page + 1)}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "baskets.title",
  translationNs: "etabli",
  icon: ShoppingBag,
  rank: 2,
})
