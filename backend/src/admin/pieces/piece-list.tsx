import { Container, Heading, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { readBackend, sendBackend } from "../workshop/call-backend"
import type { MyOperator } from "../workshop/me"
import { PieceFilters, type Wanted } from "./filters"
import { NewPiece } from "./new-piece"
import { PieceRow } from "./piece-row"
import type { ListedPage, ListedRow, Texts } from "./piece-types"

const COLUMNS = ["piece", "state", "kind", "stock", "price", "languages"] as const

/** An operator's pieces, last changed first. */
export function PieceList({ operator, isReadOnly }: { operator: MyOperator; isReadOnly: boolean }) {
  const { t } = useFormats()
  const [wanted, setWanted] = useState<Wanted>({ q: "", status: "all", kind: "all", page: 1 })
  const path = `/admin/operators/${operator.id}/pieces`
  const query = new URLSearchParams({ ...wanted, q: wanted.q.trim(), page: String(wanted.page) }).toString()
  const { data, isError } = useQuery({
    queryKey: ["etabli-pieces", operator.id, query],
    queryFn: () => readBackend<ListedPage>(`${path}?${query}`),
    placeholderData: keepPreviousData,
  })
  const copying = useCopy(path)
  const isFiltered = wanted.q.trim() !== "" || wanted.status !== "all" || wanted.kind !== "all"
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-4 md:px-6">
        <Heading>{t("pieces.title")}</Heading>
        <div className="flex flex-wrap items-center gap-2">
          <PieceFilters wanted={wanted} change={setWanted} />
          {!isReadOnly && <NewPiece operatorId={operator.id} languages={operator.languages} />}
        </div>
      </div>
      {isError && <Text className="px-6 py-8">{t("pieces.failed")}</Text>}
      {!data && !isError && <div className="h-40 animate-pulse" aria-busy="true" />}
      {data?.pieces.length === 0 && (
        <div className="px-6 py-8">
          <Text weight="plus">{t(isFiltered ? "pieces.nothing_found" : "pieces.empty")}</Text>
          {!isFiltered && <Text className="text-ui-fg-subtle">{t("pieces.empty_hint")}</Text>}
        </div>
      )}
      {data && data.pieces.length > 0 && (
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("pieces.title")}>
          <Table>
            <Table.Header>
              <Table.Row>
                {COLUMNS.map((column) => (
                  <Table.HeaderCell key={column} className={column === "price" ? "text-right" : ""}>
                    {t(`pieces.column.${column}`)}
                  </Table.HeaderCell>
                ))}
                <Table.HeaderCell>
                  <span className="sr-only">{t("pieces.copy")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.pieces.map((piece) => (
                <PieceRow key={piece.id} piece={piece} onCopy={isReadOnly ? null : () => copying.mutate(piece)} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {data && data.count > data.page_size && <Pages data={data} wanted={wanted} change={setWanted} />}
    </Container>
  )
}

function useCopy(path: string) {
  const { t } = useFormats()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ id, title }: ListedRow) => {
      const names = Object.entries(title).map(([language, name]) => [
        language,
        t("pieces.copy_of", { name }).slice(0, 120),
      ])
      return sendBackend<{ id: string }>("POST", `${path}/${id}/copy`, { names: Object.fromEntries(names) as Texts })
    },
    onSuccess: ({ id }) => void navigate(`/pieces/${id}`),
  })
}

type PagesProps = { data: ListedPage; wanted: Wanted; change: (wanted: Wanted) => void }

function Pages({ data, wanted, change }: PagesProps) {
  const pages = Math.ceil(data.count / data.page_size)
  return (
    <Table.Pagination
      count={data.count}
      pageSize={data.page_size}
      pageIndex={wanted.page - 1}
      pageCount={pages}
      canPreviousPage={wanted.page > 1}
      canNextPage={wanted.page < pages}
      previousPage={() => change({ ...wanted, page: wanted.page - 1 })}
      nextPage={() => change({ ...wanted, page: wanted.page + 1 })}
    />
  )
}
