import { Checkbox, Table } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { PieceRow } from "./piece-row"
import type { ListedRow } from "./piece-types"
import type { Publishing } from "./use-publishing"

const COLUMNS = ["piece", "state", "stock", "price", "languages"] as const
/** On a phone the first column tells them. */
const WIDE = "max-md:hidden"

function classOf(column: (typeof COLUMNS)[number]): string {
  if (column === "piece") return ""
  return column === "price" ? `${WIDE} text-right` : WIDE
}

type Props = {
  pieces: readonly ListedRow[]
  /** Both null for who only looks. */
  publishing: Publishing | null
  onCopy: ((piece: ListedRow) => void) | null
}

/** A page of pieces; drafts can be chosen, to be shown together. */
export function PieceTable({ pieces, publishing, onCopy }: Props) {
  const { t } = useFormats()
  const drafts = pieces.filter(({ status }) => status === "draft").map(({ id }) => id)
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t("pieces.title")}>
      <Table className="max-xl:[&_td]:pr-3 max-xl:[&_th]:pr-3">
        <Table.Header>
          <Table.Row>
            {publishing && (
              <Table.HeaderCell className="w-8 pr-2">
                {drafts.length > 0 && (
                  <Checkbox
                    aria-label={t("pieces.choose.all")}
                    checked={drafts.every(publishing.isChosen)}
                    onCheckedChange={(checked) => publishing.choose(drafts, checked === true)}
                  />
                )}
              </Table.HeaderCell>
            )}
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column} className={classOf(column)}>
                {t(`pieces.column.${column}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell className={WIDE}>
              <span className="sr-only">{t("pieces.copy")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {pieces.map((piece) => (
            <PieceRow
              key={piece.id}
              piece={piece}
              onCopy={onCopy && (() => onCopy(piece))}
              choice={
                publishing && {
                  isChosen: publishing.isChosen(piece.id),
                  set: (isOn) => publishing.choose([piece.id], isOn),
                }
              }
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
