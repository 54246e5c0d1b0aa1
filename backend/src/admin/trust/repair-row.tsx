import type { RepairRow as Repair } from "@etabli/trust"
import { Badge, Button, Text, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Choice, Field } from "../pieces/field"
import { sendBackend } from "../workshop/call-backend"

const COLOUR = { received: "orange", answered: "blue", agreed: "blue", done: "green", declined: "grey" } as const

type RepairRowProps = { path: string; repair: Repair; isReadOnly: boolean; onSaved: (repairs: Repair[]) => void }

/** What somebody asks to have mended, and how far it is. */
export function RepairRow({ path, repair, isReadOnly, onSaved }: RepairRowProps) {
  const { t, moment } = useFormats()
  const { id, piece_title, order_number, name, email, text, locale, has_photo, state, created_at } = repair
  const isForgotten = email === ""
  return (
    <div className="flex flex-wrap gap-6 px-6 py-4">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <Badge size="2xsmall" color={COLOUR[state]}>
            {t(`repairs.state.${state}`)}
          </Badge>
          <Text size="small" className="text-ui-fg-subtle">
            {moment(created_at)} · {order_number ? t("repairs.order", { number: order_number }) : t("repairs.no_order")}
          </Text>
        </p>
        <Text weight="plus">{piece_title}</Text>
        {isForgotten ? (
          <Text className="text-ui-fg-subtle">{t("repairs.forgotten")}</Text>
        ) : (
          <Text lang={locale} className="whitespace-pre-line break-words">
            {text}
          </Text>
        )}
        <p className="txt-small mt-1 flex flex-wrap gap-4">
          {!isForgotten && (
            <a className="text-ui-fg-base break-all underline" href={`mailto:${email}`}>
              {t("repairs.write", { name })}
            </a>
          )}
          {has_photo && (
            <a className="text-ui-fg-base underline" href={`${path}/${id}/photo`}>
              {t("repairs.photo")}
            </a>
          )}
        </p>
      </div>
      {!isReadOnly && !isForgotten && <Progress path={path} repair={repair} onSaved={onSaved} />}
    </div>
  )
}

function Progress({ path, repair, onSaved }: Omit<RepairRowProps, "isReadOnly">) {
  const { t } = useFormats()
  const id = useId()
  const [state, setState] = useState<string>(repair.state)
  const [note, setNote] = useState(repair.note ?? "")
  async function save(event: FormEvent) {
    event.preventDefault()
    try {
      const body = { state, note: note.trim() || null }
      const { repairs } = await sendBackend<{ repairs: Repair[] }>("POST", `${path}/${repair.id}`, body)
      toast.success(t("repairs.saved"))
      onSaved(repairs)
    } catch {
      toast.error(t("repairs.not_saved"))
    }
  }
  return (
    <form onSubmit={(event) => void save(event)} className="flex w-full flex-col gap-2 sm:w-64">
      <Choice
        id={`${id}-state`}
        label={t("repairs.state_label")}
        value={state}
        onChange={setState}
        options={[repair.state, ...repair.next].map((value) => ({ value, label: t(`repairs.state.${value}`) }))}
      />
      <Field id={`${id}-note`} label={t("repairs.note")}>
        {(described) => (
          <Textarea
            {...described}
            rows={2}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <Button size="small" type="submit" variant="secondary" className="self-start">
        {t("repairs.save")}
        <span className="sr-only"> {repair.name}</span>
      </Button>
    </form>
  )
}
