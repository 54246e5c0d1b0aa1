import { Input, Table, Text } from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { levelAt, nameOf, type StockPlace, type StockRow } from "./stock-types"
import { cellOf } from "./typed-counts"
import type { useCounting } from "./use-counting"

type Counting = ReturnType<typeof useCounting>
type Props = { row: StockRow; places: readonly StockPlace[]; counting: Counting; isReadOnly: boolean }

/** One choice of a piece with a number for each place. */
export function CountRow({ row, places, counting, isReadOnly }: Props) {
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <div className="flex min-w-44 items-center gap-3">
          {row.picture_url && (
            <img src={row.picture_url} alt="" loading="lazy" className="size-9 shrink-0 rounded object-cover" />
          )}
          <div>
            <Link
              className="text-ui-fg-base underline underline-offset-2 whitespace-normal"
              to={`/pieces/${row.piece_id}`}
            >
              {nameOf(row)}
            </Link>
            <Text size="xsmall" className="text-ui-fg-subtle font-mono">
              {row.sku}
            </Text>
          </div>
        </div>
      </Table.Cell>
      {places.map((place) => (
        <Table.Cell key={place.handle} className="py-2 align-top">
          <CountCell row={row} place={place} counting={counting} isReadOnly={isReadOnly} />
        </Table.Cell>
      ))}
    </Table.Row>
  )
}

function CountCell({ row, place, counting, isReadOnly }: Omit<Props, "places"> & { place: StockPlace }) {
  const { t } = useFormats()
  const cell = cellOf(row.variant_id, place.handle)
  const { stocked, reserved } = levelAt(row, place.handle)
  const fault = counting.faults[cell]
  return (
    <div className="w-28">
      <Input
        size="small"
        inputMode="numeric"
        autoComplete="off"
        data-place={place.handle}
        aria-label={t("stock.count_of", { name: nameOf(row), place: place.name })}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault || reserved > 0 ? `${cell}-hint` : undefined}
        disabled={isReadOnly}
        value={counting.typed[cell] ?? String(stocked)}
        onFocus={(event) => event.target.select()}
        onKeyDown={goDown}
        onChange={(event) => counting.type(cell, event.target.value)}
      />
      <div id={`${cell}-hint`}>
        {reserved > 0 && (
          <Text size="xsmall" className="text-ui-fg-subtle whitespace-normal">
            {t("stock.promised", { count: reserved })}
          </Text>
        )}
        {fault && (
          <Text size="xsmall" className="text-ui-fg-error whitespace-normal">
            {t(`stock.fault.${fault.code}`, { detail: fault.detail ?? "", defaultValue: t("stock.fault.other") })}
          </Text>
        )}
      </div>
    </div>
  )
}

/** Enter and the arrows go up and down the column, as in a table of figures; only the button saves. */
function goDown(event: KeyboardEvent<HTMLInputElement>): void {
  const step = event.key === "Enter" || event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const { form, dataset } = event.currentTarget
  const column = [...(form?.querySelectorAll<HTMLInputElement>(`input[data-place="${dataset.place ?? ""}"]`) ?? [])]
  column[column.indexOf(event.currentTarget) + step]?.focus()
}
