import { Button, Container, Heading, Input, Text, Textarea } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Choice, Field } from "../pieces/field"
import { readNumber } from "../pieces/numbers-in-fields"
import { BackendRefusal, type FieldFault, readBackend, sendBackend } from "../workshop/call-backend"
import { levelAt, nameOf, type StockPage, type StockPlace, type StockRow } from "./stock-types"

/** Pieces from the bench to the shop or back: how many of which, and the note for the van. */
export function MoveForm({ operatorId }: { operatorId: string }) {
  const { t } = useFormats()
  const [q, setQ] = useState("")
  const query = new URLSearchParams({ q: q.trim() }).toString()
  const { data } = useQuery({
    queryKey: ["etabli-stock", operatorId, query],
    queryFn: () => readBackend<StockPage>(`/admin/operators/${operatorId}/stock?${query}`),
  })
  return (
    <Container className="flex flex-col gap-4 px-4 py-4 md:px-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading level="h2">{t("stock.move.title")}</Heading>
        <Input
          role="searchbox"
          size="small"
          value={q}
          placeholder={t("stock.search")}
          aria-label={`${t("stock.move.title")}: ${t("stock.search")}`}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {data && data.places.length < 2 && <Text size="small">{t("stock.move.one_place")}</Text>}
      {data && data.places.length > 1 && <MoveFields operatorId={operatorId} page={data} />}
    </Container>
  )
}

function MoveFields({ operatorId, page }: { operatorId: string; page: StockPage }) {
  const { t } = useFormats()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [first, second] = page.places
  const [way, setWay] = useState({ from: first?.handle ?? "", to: second?.handle ?? "" })
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [note, setNote] = useState("")
  const [faults, setFaults] = useState<readonly FieldFault[] | null>(null)
  const lines = Object.entries(typed).flatMap(([variant_id, text]) => {
    const quantity = readNumber(text)
    return quantity === 0 || quantity === null ? [] : [{ variant_id, quantity }]
  })
  const isWrong = lines.some(({ quantity }) => Number.isNaN(quantity))
  const moving = useMutation({
    mutationFn: () =>
      sendBackend<{ id: string }>("POST", `/admin/operators/${operatorId}/transfers`, {
        ...way,
        lines,
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ["etabli-stock", operatorId] })
      void client.invalidateQueries({ queryKey: ["etabli-transfers", operatorId] })
      void navigate(`/stock/transfers/${id}`)
    },
    onError: (error) => setFaults(error instanceof BackendRefusal ? error.fields : []),
  })
  const faultOf = (variantId: string) => {
    const text = typed[variantId]
    if (text && Number.isNaN(readNumber(text))) return { path: "", code: "not_a_number" }
    return faults?.find(
      ({ path }) => path === `lines.${String(lines.findIndex((line) => line.variant_id === variantId))}.quantity`,
    )
  }
  const there = page.rows.filter((row) => freeAt(row, way.from) > 0 || typed[row.variant_id])
  return (
    <>
      <Way
        places={page.places}
        way={way}
        change={setWay}
        fault={faults?.find(({ path }) => path === "to" || path === "from")}
      />
      <ul className="divide-y">
        {there.map((row) => (
          <MoveLine
            key={row.variant_id}
            row={row}
            free={freeAt(row, way.from)}
            text={typed[row.variant_id] ?? ""}
            fault={faultOf(row.variant_id)}
            type={(text) => {
              setTyped({ ...typed, [row.variant_id]: text })
              setFaults(null)
            }}
          />
        ))}
      </ul>
      <Field id="transfer-note" label={t("stock.move.note")}>
        {(described) => (
          <Textarea
            {...described}
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small" role="status" className={faults ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {faults
            ? t(faults.length > 0 ? "stock.move.not_moved" : "stock.move.lost_line")
            : lines.length === 0
              ? t("stock.move.nothing")
              : ""}
        </Text>
        <Button disabled={lines.length === 0 || isWrong} isLoading={moving.isPending} onClick={() => moving.mutate()}>
          {t("stock.move.go")}
        </Button>
      </div>
    </>
  )
}

function freeAt(row: StockRow, place: string): number {
  const { stocked, reserved } = levelAt(row, place)
  return Math.max(0, stocked - reserved)
}

type WayProps = {
  places: readonly StockPlace[]
  way: { from: string; to: string }
  change: (way: { from: string; to: string }) => void
  fault: FieldFault | undefined
}

function Way({ places, way, change, fault }: WayProps) {
  const { t } = useFormats()
  const options = places.map(({ handle, name }) => ({ value: handle, label: name }))
  const other = (place: string) => places.find(({ handle }) => handle !== place)?.handle ?? place
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Choice
        id="move-from"
        label={t("stock.move.from")}
        value={way.from}
        options={options}
        onChange={(from) => change({ from, to: from === way.to ? other(from) : way.to })}
      />
      <Choice
        id="move-to"
        label={t("stock.move.to")}
        value={way.to}
        options={options.filter(({ value }) => value !== way.from)}
        fault={fault && t(`stock.move.fault.${fault.code}`, { defaultValue: t("stock.move.fault.other") })}
        onChange={(to) => change({ ...way, to })}
      />
    </div>
  )
}

type LineProps = {
  row: StockRow
  free: number
  text: string
  fault: FieldFault | undefined
  type: (text: string) => void
}

function MoveLine({ row, free, text, fault, type }: LineProps) {
  const { t } = useFormats()
  const id = `move-${row.variant_id}-hint`
  return (
    <li className="flex items-center justify-between gap-3 py-2">
      <div className="min-w-0">
        <Text size="small" className="break-words">
          {nameOf(row)}
        </Text>
        <div id={id}>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("stock.move.there", { count: free })}
          </Text>
          {fault && (
            <Text size="xsmall" className="text-ui-fg-error">
              {t(`stock.move.fault.${fault.code}`, {
                detail: fault.detail ?? "",
                defaultValue: t("stock.move.fault.other"),
              })}
            </Text>
          )}
        </div>
      </div>
      <Input
        className="w-20"
        size="small"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t("stock.move.quantity_of", { name: nameOf(row) })}
        aria-describedby={id}
        aria-invalid={fault ? true : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </li>
  )
}
