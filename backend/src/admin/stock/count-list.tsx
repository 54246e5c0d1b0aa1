import { Button, Container, Heading, Input, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { readBackend } from "../workshop/call-backend"
import { CountRow } from "./count-row"
import type { StockPage } from "./stock-types"
import { type CountState, useCounting } from "./use-counting"

type Props = { operatorId: string; isReadOnly: boolean }

/** What lies where, in a list to count down with the keyboard. */
export function CountList({ operatorId, isReadOnly }: Props) {
  const { t } = useFormats()
  const [wanted, setWanted] = useState({ q: "", page: 1 })
  const query = new URLSearchParams({ q: wanted.q.trim(), page: String(wanted.page) }).toString()
  const { data, isError } = useQuery({
    queryKey: ["etabli-stock", operatorId, query],
    queryFn: () => readBackend<StockPage>(`/admin/operators/${operatorId}/stock?${query}`),
    placeholderData: keepPreviousData,
  })
  const counting = useCounting(operatorId, data)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-4 py-4 md:px-6">
        <div className="min-w-0 flex-1 basis-64">
          <Heading>{t("stock.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("stock.intro")}
          </Text>
        </div>
        <Input
          role="searchbox"
          size="small"
          value={wanted.q}
          placeholder={t("stock.search")}
          aria-label={t("stock.search")}
          onChange={(event) => setWanted({ q: event.target.value, page: 1 })}
        />
      </div>
      {isError && <Text className="px-6 py-8">{t("stock.failed")}</Text>}
      {!data && !isError && <div className="h-40 animate-pulse" aria-busy="true" />}
      {data?.rows.length === 0 && (
        <div className="px-6 py-8">
          <Text weight="plus">{t(wanted.q.trim() ? "stock.nothing_found" : "stock.empty")}</Text>
          {!wanted.q.trim() && <Text className="text-ui-fg-subtle">{t("stock.empty_hint")}</Text>}
        </div>
      )}
      {data && data.rows.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (counting.canSave) counting.save()
          }}
        >
          <div className="overflow-x-auto" role="region" tabIndex={0} aria-label={t("stock.title")}>
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{t("stock.piece")}</Table.HeaderCell>
                  {data.places.map(({ handle, name }) => (
                    <Table.HeaderCell key={handle}>{name}</Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.rows.map((row) => (
                  <CountRow
                    key={row.variant_id}
                    row={row}
                    places={data.places}
                    counting={counting}
                    isReadOnly={isReadOnly}
                  />
                ))}
              </Table.Body>
            </Table>
          </div>
          {!isReadOnly && (
            <div className="bg-ui-bg-base sticky bottom-0 flex flex-wrap items-center justify-between gap-3 rounded-b-lg border-t px-4 py-3 md:px-6">
              <div role="status">
                <CountWords state={counting.state} />
              </div>
              <Button type="submit" disabled={!counting.canSave} isLoading={counting.isBusy}>
                {counting.changed > 0 ? t("stock.save", { count: counting.changed }) : t("stock.nothing_typed")}
              </Button>
            </div>
          )}
        </form>
      )}
      {data && data.count > data.page_size && (
        <Table.Pagination
          count={data.count}
          pageSize={data.page_size}
          pageIndex={wanted.page - 1}
          pageCount={Math.ceil(data.count / data.page_size)}
          canPreviousPage={wanted.page > 1}
          canNextPage={wanted.page < Math.ceil(data.count / data.page_size)}
          previousPage={() => setWanted({ ...wanted, page: wanted.page - 1 })}
          nextPage={() => setWanted({ ...wanted, page: wanted.page + 1 })}
        />
      )}
    </Container>
  )
}

function CountWords({ state }: { state: CountState }) {
  const { t } = useFormats()
  switch (state.is) {
    case "idle":
      return null
    case "saved":
      return <Text size="small">{t("stock.saved", { count: state.count })}</Text>
    case "refused":
      return (
        <Text size="small" className="text-ui-fg-error">
          {t("stock.not_saved")}
        </Text>
      )
    case "lost":
      return (
        <Text size="small" className="text-ui-fg-error">
          {t("stock.lost_line")}
        </Text>
      )
  }
}
