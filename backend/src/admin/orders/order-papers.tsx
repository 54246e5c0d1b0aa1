import { DocumentText } from "@medusajs/icons"
import { useFormats } from "../baskets/use-formats"
import { Card } from "./card"
import { type OrderKey, paperUrl } from "./orders-api"

const PAPERS = [
  ["delivery-note", "delivery_note"],
  ["address-label", "address_label"],
  ["piece-labels", "piece_labels"],
] as const

/** Papers to print, in the customer's language. */
export function OrderPapers({ at }: { at: OrderKey }) {
  const { t } = useFormats()
  return (
    <Card title={t("work.order.papers")}>
      <ul className="flex flex-col gap-2 px-6 py-4">
        {PAPERS.map(([paper, name]) => (
          <li key={paper}>
            <PaperLink at={at} paper={paper} label={t(`work.order.${name}`)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

type LinkProps = { at: OrderKey; paper: string; label: string; parcel?: string }

export function PaperLink({ at, paper, label, parcel }: LinkProps) {
  return (
    <a
      className="text-ui-fg-base underline underline-offset-2 txt-compact-small inline-flex items-center gap-2 py-1"
      href={paperUrl(at, paper, parcel)}
      target="_blank"
      rel="noreferrer"
    >
      <DocumentText aria-hidden />
      {label} (PDF)
    </a>
  )
}
