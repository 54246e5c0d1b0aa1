import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import type { OverviewOperator } from "./operators"

const COLUMNS = ["workshop", "state", "pieces", "orders", "to_look_at", "members"] as const
export const STATE_COLOURS = {
  invited: "blue",
  active: "green",
  paused: "orange",
  suspended: "red",
  left: "grey",
} as const

export function OverviewTable({ operators }: { operators: OverviewOperator[] }) {
  const { t } = useFormats()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(`platform.column.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {operators.map((operator) => (
            <OverviewRow key={operator.id} operator={operator} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function OverviewRow({ operator }: { operator: OverviewOperator }) {
  const { t, day } = useFormats()
  const { state, next, pieces, open_orders, members } = operator
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Link className="text-ui-fg-base underline" to={`/operators/${operator.id}`}>
          {operator.name}
        </Link>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {operator.city}, {operator.seller.name}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        <StatusBadge color={STATE_COLOURS[state]}>{t(`access.state.${state}`)}</StatusBadge>
        {next && (
          <Text size="xsmall">
            {t("platform.next", { state: t(`access.state.${next.state}`), date: day(next.from) })}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="py-2">
        {t("platform.published", { count: pieces.published })}
        {pieces.drafts > 0 && <Text size="xsmall">{t("platform.drafts", { count: pieces.drafts })}</Text>}
      </Table.Cell>
      <Table.Cell>{open_orders}</Table.Cell>
      <Table.Cell className="py-2">
        <ToLookAt operator={operator} />
      </Table.Cell>
      <Table.Cell>{members}</Table.Cell>
    </Table.Row>
  )
}

/** What waits for somebody; a quiet word where nothing does. */
function ToLookAt({ operator: { at_risk, waiting, untranslated, checks } }: { operator: OverviewOperator }) {
  const { t } = useFormats()
  const found = [
    ...(at_risk > 0 ? [t("platform.at_risk", { count: at_risk })] : []),
    ...(waiting > 0 ? [t("platform.waiting", { count: waiting })] : []),
    ...(untranslated > 0 ? [t("platform.untranslated", { count: untranslated })] : []),
    ...(checks.done < checks.of ? [t("platform.unchecked", checks)] : []),
  ]
  if (found.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("platform.nothing")}
      </Text>
    )
  return (
    <ul className="txt-small">
      {found.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
