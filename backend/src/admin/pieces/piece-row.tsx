import { LANGUAGES } from "@etabli/listing"
import { Button, Checkbox, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { LanguageBadge } from "./language-badge"
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
  const { t, money } = useFormats()
  const name = piece.title[piece.language] ?? ""
  return (
    <Table.Row>
      {choice && (
        <Table.Cell className="w-8 pr-0">
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
        <div className="flex min-w-52 items-center gap-3">
          <Thumb url={piece.picture_url} />
          <Link
            className="text-ui-fg-base underline underline-offset-2 whitespace-normal break-words"
            to={`/pieces/${piece.id}`}
            lang={piece.language}
          >
            {name}
          </Link>
        </div>
      </Table.Cell>
      <Table.Cell>
        <PieceState status={piece.status} availability={piece.availability} />
      </Table.Cell>
      <Table.Cell>{t(`pieces.kind.${piece.kind}`)}</Table.Cell>
      <Table.Cell className="py-2">
        <Supply piece={piece} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {piece.price_cents === null
          ? t("pieces.no_price")
          : piece.price_cents === piece.price_max_cents
            ? money(piece.price_cents)
            : t("pieces.from_price", { price: money(piece.price_cents) })}
      </Table.Cell>
      <Table.Cell className="py-2">
        <div className="flex gap-1">
          {LANGUAGES.map((language) => (
            <LanguageBadge key={language} language={language} state={piece.languages[language]} />
          ))}
        </div>
      </Table.Cell>
      <Table.Cell className="text-right">
        {onCopy && (
          <Button size="small" variant="transparent" onClick={onCopy} aria-label={`${t("pieces.copy")} ${name}`}>
            {t("pieces.copy")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

function Supply({ piece }: { piece: ListedRow }) {
  const { t, language } = useFormats()
  const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(piece.bench_minutes / 60)
  const isMade = piece.kind === "made_to_order"
  return (
    <>
      {isMade && piece.bench_minutes > 0 && <Text size="small">{t("pieces.hours", { hours })}</Text>}
      {(!isMade || piece.stocked > 0) && <Text size="small">{t("pieces.in_stock", { count: piece.stocked })}</Text>}
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
