import { Button, Input, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { Link } from "react-router-dom"
import type { Study } from "./price-page"
import { FormField } from "../sellers/form-field"
import { sendBackend } from "../workshop/call-backend"
import { usePriceFormats } from "./price-formats"
import { Section } from "./section"

type Kept = Pick<Study, "piece_id" | "inputs" | "price_cents" | "pieces">
type Props = {
  path: string
  /** Null while a field is at fault. */
  study: Kept | null
  studies: readonly Study[]
  mayKeep: boolean
  onOpen: (study: Study) => void
}

/** Keeps what is on the page as a version, and takes up an earlier one. */
export function KeepSection({ path, study, studies, mayKeep, onOpen }: Props) {
  const { t, money, moment } = usePriceFormats()
  const id = useId()
  const [note, setNote] = useState("")
  const queries = useQueryClient()
  const keeping = useMutation({
    mutationFn: () => sendBackend("POST", path, { ...study, note: note.trim() || null }),
    onSuccess: () => {
      setNote("")
      return queries.invalidateQueries({ queryKey: ["etabli-price-help"] })
    },
  })
  return (
    <Section title={t("price.save.title")}>
      {mayKeep && (
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-48 flex-1">
            <FormField id={id} label={t("price.save.note")} hint={t("price.save.note_hint")}>
              <Input
                id={id}
                size="small"
                maxLength={200}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            </FormField>
          </div>
          <Button size="small" disabled={study === null || keeping.isPending} onClick={() => keeping.mutate()}>
            {t("price.save.keep")}
          </Button>
          {study?.piece_id && study.price_cents && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/pieces/${study.piece_id}?price=${String(study.price_cents)}`}>{t("price.save.use")}</Link>
            </Button>
          )}
        </div>
      )}
      <Text size="small" role="status" className="min-h-5">
        {keeping.isSuccess && t("price.save.kept")}
        {keeping.isError && t("price.save.failed")}
      </Text>
      <Text size="small" weight="plus" className="pt-2">
        {studies.length > 0 ? t("price.save.versions") : t("price.save.versions_none")}
      </Text>
      <ul>
        {studies.map((one) => (
          <li key={one.id} className="flex items-center justify-between gap-3 py-1">
            <Text size="small">
              {[
                one.piece_title,
                one.price_cents && t("price.save.price_at", { price: money(one.price_cents) }),
                one.note,
              ]
                .filter(Boolean)
                .join(", ")}{" "}
              <span className="text-ui-fg-subtle">
                {moment(one.created_at)} {one.created_by && t("price.save.by", { name: one.created_by })}
              </span>
            </Text>
            <Button
              size="small"
              variant="transparent"
              aria-label={t("price.save.open_it", { date: moment(one.created_at) })}
              onClick={() => onOpen(one)}
            >
              {t("price.save.open")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
