import { Label, Select, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { DeedDialog, type DialogProps } from "./deed-dialog"
import { Field } from "./field"
import type { Order } from "./order-types"
import { type MessageDraft, readDrafts } from "./orders-api"

type Written = { template: string; subject: string; text: string }
const NOTHING: Written = { template: "", subject: "", text: "" }

/** A letter to the customer, begun from a template in their language; only the button sends it. */
export function MessageDialog({ order, at, onClose }: DialogProps & { order: Order }) {
  const { t } = useFormats()
  const { data, isError } = useQuery({ queryKey: ["etabli-drafts", at], queryFn: () => readDrafts(at) })
  const [written, setWritten] = useState(NOTHING)
  return (
    <DeedDialog
      at={at}
      onClose={onClose}
      path="messages"
      title={t("work.dialog.message_title")}
      hint={t("work.dialog.message_hint")}
      button={t("work.dialog.message_button")}
      body={() => ({ ...written, template: written.template || null })}
    >
      <Text size="small">{t(`work.order.language.${order.locale}`)}</Text>
      {isError && <Text size="small">{t("work.failed")}</Text>}
      <Templates drafts={data?.drafts ?? []} chosen={written.template} choose={setWritten} />
      <Field
        label={t("work.dialog.subject")}
        value={written.subject}
        onChange={(subject) => setWritten({ ...written, subject })}
        maxLength={200}
        isRequired
      />
      <Field
        label={t("work.dialog.text")}
        value={written.text}
        onChange={(text) => setWritten({ ...written, text })}
        rows={12}
        maxLength={5000}
        isRequired
      />
    </DeedDialog>
  )
}

type TemplatesProps = { drafts: readonly MessageDraft[]; chosen: string; choose: (draft: Written) => void }

function Templates({ drafts, chosen, choose }: TemplatesProps) {
  const { t } = useFormats()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor="message-template" size="small" weight="plus">
        {t("work.dialog.template")}
      </Label>
      <Select
        value={chosen}
        onValueChange={(template) => choose(drafts.find((draft) => draft.template === template) ?? NOTHING)}
      >
        <Select.Trigger id="message-template">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {drafts.map(({ template }) => (
            <Select.Item key={template} value={template}>
              {t(`work.template.${template}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
