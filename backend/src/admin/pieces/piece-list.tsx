import { Container, Heading, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { readBackend, sendBackend } from "../workshop/call-backend"
import type { MyOperator } from "../workshop/me"
import { PieceFilters, type Wanted } from "./filters"
import { NewPiece } from "./new-piece"
import { PieceTable } from "./piece-table"
import type { ListedPage, ListedRow, Texts } from "./piece-types"
import { PublishBar } from "./publish-bar"
import { PublishedPanel } from "./published-panel"
import { usePublishing } from "./use-publishing"

/** An operator's pieces, last changed first. */
export function PieceList({ operator, isReadOnly }: { operator: MyOperator; isReadOnly: boolean }) {
  const { t } = useFormats()
  const [search] = useSearchParams()
  const status = search.get("status") === "draft" ? "draft" : "all"
  const [wanted, setWanted] = useState<Wanted>({ q: "", status, kind: "all", page: 1 })
  const path = `/admin/operators/${operator.id}/pieces`
  const query = new URLSearchParams({ ...wanted, q: wanted.q.trim(), page: String(wanted.page) }).toString()
  const { data, isError } = useQuery({
    queryKey: ["etabli-pieces", operator.id, query],
    queryFn: () => readBackend<ListedPage>(`${path}?${query}`),
    placeholderData: keepPreviousData,
  })
  const copying = useCopy(path)
  const publishing = usePublishing(operator.id)
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
      {copying.isError && (
        <Text role="alert" size="small" className="text-ui-fg-error px-6 py-3">
          {t("pieces.create.failed")}
        </Text>
      )}
      {publishing.result && <PublishedPanel result={publishing.result} onClose={publishing.forget} />}
      {data && !isReadOnly && (
        <PublishBar publishing={publishing} wanted={wanted} onPage={data.pieces.length} count={data.count} />
      )}
      {data?.pieces.length === 0 && <NoPiece wanted={wanted} />}
      {data && data.pieces.length > 0 && (
        <PieceTable
          pieces={data.pieces}
          publishing={isReadOnly ? null : publishing}
          onCopy={isReadOnly ? null : copying.mutate}
        />
      )}
      {data && data.count > data.page_size && <Pages data={data} wanted={wanted} change={setWanted} />}
    </Container>
  )
}

function NoPiece({ wanted }: { wanted: Wanted }) {
  const { t } = useFormats()
  const isFiltered = wanted.q.trim() !== "" || wanted.status !== "all" || wanted.kind !== "all"
  return (
    <div className="px-6 py-8">
      <Text weight="plus">{t(isFiltered ? "pieces.nothing_found" : "pieces.empty")}</Text>
      {!isFiltered && <Text className="text-ui-fg-subtle">{t("pieces.empty_hint")}</Text>}
    </div>
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
