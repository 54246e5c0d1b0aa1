import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Input, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CustomerList } from "../../customers/customer-list"
import type { CustomerList as Answer } from "../../customers/customer-types"
import { readBackend } from "../../workshop/call-backend"
import { Pager } from "../../workshop/pager"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

const PAGE_SIZE = 20

/** Who bought from this workshop, and only that. */
export default function WorkshopCustomersPage() {
  const { t } = useTranslation("etabli")
  const [search, setSearch] = useState({ q: "", page: 0 })
  return (
    <WorkshopFrame
      title={t("work.customers.title")}
      beside={
        <Input
          role="searchbox"
          size="small"
          className="w-full min-w-64"
          value={search.q}
          placeholder={t("work.customers.search")}
          aria-label={t("work.customers.search")}
          onChange={(event) => setSearch({ q: event.target.value, page: 0 })}
        />
      }
    >
      {(operator) => (
        <Customers
          operatorId={operator.id}
          q={search.q.trim()}
          page={search.page}
          setPage={(page) => setSearch({ ...search, page })}
        />
      )}
    </WorkshopFrame>
  )
}

type CustomersProps = { operatorId: string; q: string; page: number; setPage: (page: number) => void }

function Customers({ operatorId, q, page, setPage }: CustomersProps) {
  const { t } = useTranslation("etabli")
  const asked = new URLSearchParams({ q, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) }).toString()
  const { data, isError } = useQuery({
    queryKey: ["etabli-customers", operatorId, asked],
    queryFn: () => readBackend<Answer>(`/admin/operators/${operatorId}/customers?${asked}`),
    placeholderData: keepPreviousData,
  })
  if (isError) return <Note>{t("work.failed")}</Note>
  if (!data) return <Note>{t("work.loading")}</Note>
  if (data.customers.length === 0) return <Note>{t(q ? "work.customers.nothing_found" : "work.customers.empty")}</Note>
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {t("work.customers.hint")}
      </Text>
      <CustomerList customers={data.customers} />
      <Pager count={data.count} pageSize={PAGE_SIZE} page={page} setPage={setPage} />
    </>
  )
}

export const config = defineRouteConfig({
  label: "work.customers.menu",
  translationNs: "etabli",
  icon: Users,
  rank: 13,
})
