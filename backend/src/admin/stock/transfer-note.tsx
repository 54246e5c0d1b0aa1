import { Heading, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { Transfer } from "./stock-types"

/** While printed, the page is the note alone: the dashboard around it stays off the paper. */
const ON_PAPER = `@media print {
  body * { visibility: hidden; }
  .transfer-note, .transfer-note * { visibility: visible; }
  .transfer-note { position: fixed; inset: 0; padding: 12mm; background: white; color: black; }
}`

/** What goes with the pieces: from where to where, what and how many, and who gave and took them. */
export function TransferNote({ transfer, operatorName }: { transfer: Transfer; operatorName: string }) {
  const { t, day } = useFormats()
  const total = transfer.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const facts = [
    ["date", day(transfer.moved_on)],
    ["from", `${transfer.from.name}, ${transfer.from.address}`],
    ["to", `${transfer.to.name}, ${transfer.to.address}`],
    ...(transfer.made_by ? [["made_by", transfer.made_by]] : []),
    ...(transfer.note ? [["note", transfer.note]] : []),
  ] as const
  return (
    <div className="transfer-note flex flex-col gap-6">
      <style>{ON_PAPER}</style>
      <div>
        <Heading>{t("stock.transfer.title", { number: transfer.number })}</Heading>
        <Text>{operatorName}</Text>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="txt-small text-ui-fg-subtle">{t(`stock.transfer.${name ?? ""}`)}</dt>
            <dd className="txt-small break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <table className="w-full text-left">
        <thead>
          <tr className="txt-compact-small-plus border-b">
            <th className="py-2 pr-4 font-medium">{t("stock.transfer.code")}</th>
            <th className="py-2 pr-4 font-medium">{t("stock.transfer.piece")}</th>
            <th className="py-2 text-right font-medium">{t("stock.transfer.quantity")}</th>
          </tr>
        </thead>
        <tbody>
          {transfer.lines.map(({ sku, title, quantity }) => (
            <tr key={sku} className="txt-small border-b">
              <td className="py-2 pr-4 font-mono">{sku}</td>
              <td className="py-2 pr-4">{title}</td>
              <td className="py-2 text-right tabular-nums">{quantity}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="txt-compact-small-plus">
            <td className="py-2" colSpan={2}>
              {t("stock.transfer.total")}
            </td>
            <td className="py-2 text-right tabular-nums">{total}</td>
          </tr>
        </tfoot>
      </table>
      <div className="grid grid-cols-2 gap-8 pt-6">
        {(["given", "taken"] as const).map((who) => (
          <div key={who} className="border-t pt-2">
            <Text size="small">{t(`stock.transfer.${who}`)}</Text>
          </div>
        ))}
      </div>
    </div>
  )
}
