import { Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import type { ListedConsent } from "../stories/story-types"
import { readBackend } from "../workshop/call-backend"
import { AgreedWords } from "./agreed-words"
import { ConsentBadge } from "./consent-badge"

const COLUMNS = ["person", "state", "agreed", "until", "stories", "papers"] as const

/** The consents of an operator: the names that are shown, and no other. */
export function ConsentList({ operatorId, isManager }: { operatorId: string; isManager: boolean }) {
  const { t, day } = useFormats()
  const { data, isError } = useQuery({
    queryKey: ["etabli-consents", operatorId],
    queryFn: () => readBackend<{ consents: ListedConsent[] }>(`/admin/operators/${operatorId}/consents`),
  })
  if (isError) return <Text className="px-6 py-8">{t("consents.failed")}</Text>
  if (!data) return <div className="h-40 animate-pulse" aria-busy="true" />
  if (data.consents.length === 0)
    return (
      <div className="px-6 py-8">
        <Text weight="plus">{t("consents.empty")}</Text>
        <Text className="text-ui-fg-subtle">{t("consents.empty_hint")}</Text>
      </div>
    )
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("consents.title")}>
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(`consents.column.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data.consents.map((consent) => (
            <Table.Row key={consent.id}>
              <Table.Cell className="min-w-32">
                {isManager ? (
                  <Link to={`/consents/${consent.id}`} className="text-ui-fg-base underline underline-offset-2">
                    {consent.shown_name}
                  </Link>
                ) : (
                  consent.shown_name
                )}
              </Table.Cell>
              <Table.Cell>
                <ConsentBadge state={consent.state} />
              </Table.Cell>
              <Table.Cell className="min-w-52 py-2">
                <AgreedWords ticks={consent.ticks} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{day(consent.valid_to)}</Table.Cell>
              <Table.Cell>{consent.stories}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {t(consent.has_card ? "consents.card_yes" : "consents.card_no")},{" "}
                {t("consents.proofs", { count: consent.proofs })}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
