import { defineRouteConfig } from "@medusajs/admin-sdk"
import { History } from "@medusajs/icons"
import { Container, Heading, Select, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { AUDIT_PAGE, readAudit, type Audit } from "../../audit/audit"
import { AuditRow } from "../../audit/audit-row"
import { useFormats } from "../../baskets/use-formats"
import type { MyOperator } from "../../workshop/me"
import { useWorkshop } from "../../workshop/use-workshop"

const EVERYTHING = "everything"

/** What changed in the chosen workshop's affairs. */
export default function AuditPage() {
  const { operator } = useWorkshop()
  return operator ? <Log key={operator.id} operator={operator} /> : null
}

function Log({ operator }: { operator: MyOperator }) {
  const { t } = useFormats()
  const [kind, setKind] = useState("")
  const [page, setPage] = useState(0)
  const { data, isError } = useQuery({
    queryKey: ["etabli-audit", operator.id, kind, page],
    queryFn: () => readAudit(operator.id, { kind, page }),
    placeholderData: keepPreviousData,
  })
  const show = (chosen: string) => {
    setKind(chosen === EVERYTHING ? "" : chosen)
    setPage(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>
            {t("access.audit.title")} · {operator.name}
          </Heading>
          <Text className="text-ui-fg-subtle">{t("access.audit.intro")}</Text>
        </div>
        <KindSelect kind={kind} onChoose={show} />
      </div>
      {isError && <Text className="px-6 py-8">{t("access.audit.failed")}</Text>}
      {!data && !isError && <Text className="px-6 py-8">{t("work.loading")}</Text>}
      {data?.entries.length === 0 && <Text className="px-6 py-8">{t("access.audit.empty")}</Text>}
      {data && data.entries.length > 0 && <Entries audit={data} page={page} onPage={setPage} />}
    </Container>
  )
}

function KindSelect({ kind, onChoose }: { kind: string; onChoose: (kind: string) => void }) {
  const { t, i18n } = useTranslation("etabli")
  const kinds = Object.keys(i18n.getResource(i18n.language, "etabli", "access.audit.entity") as object)
  return (
    <Select size="small" value={kind || EVERYTHING} onValueChange={onChoose}>
      <Select.Trigger aria-label={t("access.audit.kind")} className="w-56">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={EVERYTHING}>{t("access.audit.everything")}</Select.Item>
        {kinds.map((one) => (
          <Select.Item key={one} value={one}>
            {t(`access.audit.entity.${one}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

function Entries({ audit, page, onPage }: { audit: Audit; page: number; onPage: (page: number) => void }) {
  const { t } = useFormats()
  const pages = Math.max(1, Math.ceil(audit.count / AUDIT_PAGE))
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("access.audit.when")}</Table.HeaderCell>
            <Table.HeaderCell>{t("access.audit.who")}</Table.HeaderCell>
            <Table.HeaderCell>{t("access.audit.what")}</Table.HeaderCell>
            <Table.HeaderCell>{t("access.audit.details")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {audit.entries.map((entry) => (
            <AuditRow key={entry.id} entry={entry} />
          ))}
        </Table.Body>
      </Table>
      {pages > 1 && (
        <Table.Pagination
          count={audit.count}
          pageSize={AUDIT_PAGE}
          pageIndex={page}
          pageCount={pages}
          canPreviousPage={page > 0}
          canNextPage={page < pages - 1}
          previousPage={() => onPage(page - 1)}
          nextPage={() => onPage(page + 1)}
        />
      )}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "access.audit.title",
  translationNs: "etabli",
  icon: History,
  rank: 20,
})
