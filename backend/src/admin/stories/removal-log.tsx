import { StatusBadge, Table, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Section } from "../pieces/section"
import type { RemovedCopy } from "./story-types"

/** Every copy of a story that went, and when it was seen to be gone. */
export function RemovalLog({ removals }: { removals: readonly RemovedCopy[] }) {
  const { t, moment } = useFormats()
  if (removals.length === 0) return null
  const left = removals.filter(({ verified_at }) => verified_at === null).length
  return (
    <Section id="removals" title={t("stories.removals.title")}>
      <Text size="small">{left === 0 ? t("stories.removals.all") : t("stories.removals.left", { count: left })}</Text>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("stories.removals.title")}>
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("stories.removals.copy")}</Table.HeaderCell>
              <Table.HeaderCell>{t("stories.removals.address")}</Table.HeaderCell>
              <Table.HeaderCell>{t("stories.removals.gone")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {removals.map(({ kind, address, served_by, verified_at }) => (
              <Table.Row key={`${kind} ${served_by} ${address}`}>
                <Table.Cell>{t(`stories.removals.kind.${kind}`)}</Table.Cell>
                <Table.Cell className="break-all">{address}</Table.Cell>
                <Table.Cell>
                  {verified_at ? (
                    moment(verified_at)
                  ) : (
                    <StatusBadge color="orange">{t("stories.removals.waiting")}</StatusBadge>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
