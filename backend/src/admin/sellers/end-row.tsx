import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { faultsOf, useFaultSentence } from "./faults"
import type { Dated } from "./seller"

/** Ends a row on a day, its last; what was true until then stays written. */
export function EndRow({ row, onEnd }: { row: Dated; onEnd: (to: string) => Promise<void> }) {
  const { t } = useFormats()
  const sentence = useFaultSentence()
  const [to, setTo] = useState<string | null>(null)
  const [fault, setFault] = useState<string>()
  if (to === null)
    return (
      <Button size="small" variant="transparent" onClick={() => setTo("")}>
        {t("sellers.end")}
      </Button>
    )
  const save = () =>
    onEnd(to).catch((error: unknown) => {
      const faults = faultsOf(error)
      setFault(faults.to ?? faults.from ?? "failed")
    })
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-2">
        <Input
          type="date"
          size="small"
          aria-label={t("sellers.last_day")}
          aria-invalid={fault !== undefined}
          min={row.from}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button size="small" variant="secondary" disabled={to === ""} onClick={() => void save()}>
          {t("sellers.end")}
        </Button>
      </div>
      <div role="status">
        {fault && (
          <Text size="xsmall" className="text-ui-fg-error">
            {sentence(fault)}
          </Text>
        )}
      </div>
    </div>
  )
}
