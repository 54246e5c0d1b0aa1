import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MoneyState, WorkState } from "./order-types"

const STATE = {
  to_prepare: "orange",
  ready: "blue",
  shipped: "purple",
  handed_over: "green",
  cancelled: "grey",
} as const
const MONEY = {
  awaited: "orange",
  authorised: "blue",
  paid: "green",
  partly_refunded: "purple",
  refunded: "grey",
  none: "grey",
} as const

export function StateBadge({ state }: { state: WorkState }) {
  const { t } = useTranslation("etabli")
  return <StatusBadge color={STATE[state]}>{t(`work.state.${state}`)}</StatusBadge>
}

export function MoneyBadge({ money }: { money: MoneyState }) {
  const { t } = useTranslation("etabli")
  return <StatusBadge color={MONEY[money]}>{t(`work.money.${money}`)}</StatusBadge>
}
