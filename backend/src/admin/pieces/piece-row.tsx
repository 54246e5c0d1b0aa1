import { Button, Checkbox, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { LanguageBadges } from "./language-badge"
import { PieceState } from "./piece-state"
import type { ListedRow } from "./piece-types"

type Props = {
  piece: ListedRow
  onCopy: (() => void) | null
  /** Null where nothing can be chosen. */
  choice: { isChosen: boolean; set: (chosen: boolean) => void } | null
}

/** One piece of the list. */
export function PieceRow({ piece, onCopy, choice }: Props) {
  const { t } = useFormats()
  const name = piece.title[piece.language] ?? ""
  const price = usePrice(piece)
  return (
    <Table.Row>
      {choice && (
        <Table.Cell className="w-8 pr-2">
          {piece.status === "draft" && (
            <Checkbox
              aria-label={t("pieces.choose.one", { name })}
              checked={choice.isChosen}
              onCheckedChange={(checked) => choice.set(checked === true)}
            />
          )}
        </Table.Cell>
      )}
      <Table.Cell className="py-2">
        <div className="flex items-center gap-3 md:min-w-52">
          <Thumb url={piece.picture_url} />
          <div className="flex min-w-0 flex-col gap-1">
            <Link
              className="text-ui-fg-base whitespace-normal break-words underline underline-offset-2"
              to={`/pieces/${piece.id}`}
              lang={piece.language}
            >
              {name}
            </Link>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 md:hidden">
              <PieceState status={piece.status} availability={piece.availability} />
              <span className="tabular-nums">{price}</span>
            </div>
          </div>
        </div>
      </Table.Cell>
      <Table.Cell className="max-md:hidden">
        <PieceState status={piece.status} availability={piece.availability} />
      </Table.Cell>
      <Table.Cell className="min-w-32 py-2 max-md:hidden">
        <Text size="small">{t(`pieces.kind.${piece.kind}`)}</Text>
        <Supply piece={piece} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums max-md:hidden">{price}</Table.Cell>
      <Table.Cell className="py-2 max-md:hidden">
        <LanguageBadges states={piece.languages} />
      </Table.Cell>
      <Table.Cell className="text-right max-md:hidden">
        {onCopy && (
          <Button size="small" variant="transparent" onClick={onCopy} aria-label={`${t("pieces.copy")} ${name}`}>
            {t("pieces.copy")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

function usePrice({ price_cents, price_max_cents }: ListedRow): string {
  const { t, money } = useFormats()
  if (price_cents === null) return t("pieces.no_price")
  return price_cents === price_max_cents ? money(price_cents) : t("pieces.from_price", { price: money(price_cents) })
}

function Supply({ piece }: { piece: ListedRow }) {
  const { t, language } = useFormats()
  const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(piece.bench_minutes / 60)
  const isMade = piece.kind === "made_to_order"
  return (
    <>
      {isMade && piece.bench_minutes > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("pieces.hours", { hours })}
        </Text>
      )}
      {(!isMade || piece.stocked > 0) && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("pieces.in_stock", { count: piece.stocked })}
        </Text>
      )}
      {piece.reserved > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("pieces.of_them_promised", { count: piece.reserved })}
        </Text>
      )}
    </>
  )
}

function Thumb({ url }: { url: string | null }) {
  const { t } = useFormats()
  if (!url)
    return (
      <div className="bg-ui-bg-subtle text-ui-fg-subtle txt-compact-xsmall flex size-12 shrink-0 items-center justify-center rounded p-1 text-center">
        {t("pieces.no_picture")}
      </div>
    )
  return <img src={url} alt="" loading="lazy" className="bg-ui-bg-subtle size-12 shrink-0 rounded object-cover" />
}
