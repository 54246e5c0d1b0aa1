import { clx, Text } from "@medusajs/ui"

export type AmountRow = { label: string; value: string; weight?: "total" | "part" }

/** Amounts under each other, totals set off by a line. */
export function AmountRows({ rows }: { rows: readonly AmountRow[] }) {
  return (
    <dl>
      {rows.map(({ label, value, weight = "part" }) => (
        <div
          key={label}
          className={clx(
            "flex justify-between gap-4 py-1",
            weight === "total" && "border-ui-border-base border-t pt-2",
          )}
        >
          <dt>
            <Text size="small" weight={weight === "total" ? "plus" : "regular"}>
              {label}
            </Text>
          </dt>
          <dd>
            <Text
              size="small"
              weight={weight === "total" ? "plus" : "regular"}
              className="whitespace-nowrap tabular-nums"
            >
              {value}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
