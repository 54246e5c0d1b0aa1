import type { ConsentState } from "@etabli/stories"
import { StatusBadge } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

const COLOURS = { not_yet: "grey", valid: "green", expired: "orange", withdrawn: "red" } as const

/** Where a consent stands, in words. */
export function ConsentBadge({ state }: { state: ConsentState }) {
  const { t } = useFormats()
  return (
    <StatusBadge color={COLOURS[state]}>
      <span className="whitespace-nowrap">{t(`consents.state.${state}`)}</span>
    </StatusBadge>
  )
}
