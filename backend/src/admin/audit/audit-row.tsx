import { Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../baskets/use-formats"
import type { AuditEntry } from "./audit"
import { changedFields } from "./changed-fields"

export function AuditRow({ entry }: { entry: AuditEntry }) {
  const { t, moment } = useFormats()
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-3">{moment(entry.at)}</Table.Cell>
      <Table.Cell>
        {entry.actor ?? t("access.audit.house")}{" "}
        {entry.actor && entry.by_platform && <Badge size="2xsmall">{t("access.audit.platform")}</Badge>}
      </Table.Cell>
      <Table.Cell className="min-w-56 whitespace-normal">
        <Text size="small" weight="plus">
          {t("access.audit.pair", {
            name: t(`access.audit.entity.${entry.entity}`),
            value: t(`access.audit.action.${entry.action}`),
          })}
        </Text>
        {entry.label && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {entry.label}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-56 whitespace-normal">
        <Details entry={entry} />
      </Table.Cell>
    </Table.Row>
  )
}

/** Only fields that have a name in the reader's language, in the order of these names: the rest is for machines. */
function Details({ entry }: { entry: AuditEntry }) {
  const { t, i18n } = useTranslation("etabli")
  const said = useValue(entry.entity)
  const fields = changedFields(entry)
  const names = Object.keys(i18n.getResource("fr", "etabli", "access.audit.field") as object)
  const known = names.flatMap((name) => fields.filter((field) => field.name === name))
  return known.map(({ name, before, after }) => {
    const value = before === null ? said(name, after) : `${said(name, before)} → ${said(name, after)}`
    return (
      <Text key={name} size="small">
        {t("access.audit.pair", { name: t(`access.audit.field.${name}`), value })}
      </Text>
    )
  })
}

/** Where the words of a thing's states, kinds and reasons stand: each thing has its own. */
const WORDS: Readonly<Record<string, string>> = {
  "consent.state": "access.audit.withdrawn_by",
  "order.state": "work.state",
  "recognition.kind": "recognitions.kinds",
  "recognition.state": "recognitions.state",
  "repair.state": "repairs.state",
  "review.reason": "reviews.reasons",
  "review.state": "reviews.state",
  "story.state": "stories.state",
}

function useValue(entity: string) {
  const { t, money, day, month } = useFormats()
  return (name: string, value: unknown): string => {
    if (value === null || value === "") return t("access.audit.nothing")
    if (typeof value === "boolean") return t(value ? "access.audit.yes" : "access.audit.no")
    if (typeof value === "number") return name.endsWith("_cents") ? money(value) : String(value)
    const text = typeof value === "string" ? value : ""
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text)
    if (name === "month") return month(text)
    if (name === "language") return t(`pieces.language.${text}`)
    const words = WORDS[`${entity}.${name}`]
    if (words) return t(`${words}.${text}`, text)
    return t([`access.role.${text}`, `access.state.${text}`, `access.audit.action.${text}`], text)
  }
}
