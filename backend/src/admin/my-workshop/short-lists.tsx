import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Card, Facts } from "../orders/card"
import type { MyWorkshop } from "./workshop-types"

export function Scarce({ pieces }: { pieces: MyWorkshop["scarce"] }) {
  const { t } = useFormats()
  if (pieces.length === 0) return null
  return (
    <Card title={t("work.workshop.scarce")}>
      <Rows
        rows={pieces.map(({ product_id, title, variant_title, left }) => ({
          key: `${product_id} ${variant_title}`,
          text: [title, variant_title].filter(Boolean).join(", "),
          count: t("work.workshop.scarce_left", { count: Math.max(0, left) }),
        }))}
      />
    </Card>
  )
}

export function Waiting({ lists }: { lists: MyWorkshop["waiting"] }) {
  const { t } = useFormats()
  if (lists.length === 0) return null
  return (
    <Card title={t("work.workshop.waiting")}>
      <Rows
        rows={lists.map(({ product_id, title, people }) => ({
          key: product_id,
          text: title,
          count: t("work.workshop.waiting_people", { count: people }),
        }))}
      />
    </Card>
  )
}

export function AtRisk({ promises }: { promises: MyWorkshop["at_risk"] }) {
  const { t, day } = useFormats()
  if (promises.length === 0) return null
  return (
    <Card title={t("work.workshop.at_risk")} beside={<OpenPromises />}>
      <Rows
        rows={promises.map(({ line_id, order_id, number, title, promised_to }) => ({
          key: line_id,
          text: (
            <Link className="text-ui-fg-base underline underline-offset-2" to={`/workshop-orders/${order_id}`}>
              {t("work.workshop.at_risk_text", { number, title, date: day(promised_to) })}
            </Link>
          ),
          count: "",
        }))}
      />
    </Card>
  )
}

function OpenPromises() {
  const { t } = useFormats()
  return (
    <Link className="text-ui-fg-base underline underline-offset-2 txt-compact-small py-1" to="/promises">
      {t("work.workshop.at_risk_open")}
    </Link>
  )
}

/** Money of the workshop's own orders; sums of nothing are left out. */
export function MoneyToCome({ money: sums }: { money: MyWorkshop["money"] }) {
  const { t, money } = useFormats()
  const facts = [
    [t("work.workshop.money_awaited"), sums.awaited_cents],
    [t("work.workshop.money_authorised"), sums.authorised_cents],
    [t("work.workshop.money_paid"), sums.paid_this_month_cents],
    [t("work.workshop.money_back"), sums.to_pay_back_cents],
  ] as const
  const told = facts.filter(([, cents], index) => index === 0 || cents !== 0)
  return (
    <Card title={t("work.workshop.money")}>
      <Facts facts={told.map(([label, cents]) => [label, <Amount key={label}>{money(cents)}</Amount>] as const)} />
    </Card>
  )
}

function Amount({ children }: { children: ReactNode }) {
  return <span className="tabular-nums">{children}</span>
}

function Rows({ rows }: { rows: readonly { key: string; text: ReactNode; count: string }[] }) {
  return (
    <ul className="divide-y">
      {rows.map(({ key, text, count }) => (
        <li key={key} className="flex justify-between gap-4 px-6 py-2">
          <Text size="small" className="min-w-0 break-words">
            {text}
          </Text>
          <Text size="small" className="text-ui-fg-subtle whitespace-nowrap">
            {count}
          </Text>
        </li>
      ))}
    </ul>
  )
}
