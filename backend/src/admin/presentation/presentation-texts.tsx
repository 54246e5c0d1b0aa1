import { type Language, stillCheckedTexts } from "@etabli/listing"
import { Textarea } from "@medusajs/ui"
import type { PresentationField } from "../../workflows/save-presentation/presentation"
import { useFormats } from "../baskets/use-formats"
import { Field } from "../pieces/field"
import { ReadOver } from "../pieces/read-over"
import { FIELDS, type PresentationForm, sentenceOf } from "./use-presentation"

const LINES: Record<PresentationField, number> = { summary: 2, description: 8, craft: 6, opening: 3 }

type Props = { form: PresentationForm; language: Language; own: Language; isReadOnly: boolean }

/** The texts in one language; in another than the workshop's own each stands with the text that it translates. */
export function PresentationTexts({ form, language, own, isReadOnly }: Props) {
  const { t } = useFormats()
  const { state, change } = form
  if (!state) return null
  const isOwn = language === own
  // What was read over was read beside these words: whoever changes them reads again.
  const write = (field: PresentationField, text: string) => {
    const texts = { ...state.texts, [field]: { ...state.texts[field], [language]: text } }
    const before = { texts: Object.values(state.texts), checked: state.read }
    change({ texts, read: stillCheckedTexts(before, Object.values(texts), { own }) })
  }
  const hintOf = (field: PresentationField) => {
    const text = state.texts[field][own]
    if (isOwn || !text) return t(`house.presentation.hint.${field}`)
    return t("piece.languages.own_text", { language: t(`pieces.language.${own}`), text })
  }
  const faultOf = (field: PresentationField) =>
    form.faults.find(({ path }) => path === `${field}.${language}` || path === `texts.${field}.${language}`)
  return (
    <div className="flex flex-col gap-5" lang={language}>
      {FIELDS.map((field) => {
        const fault = faultOf(field)
        return (
          <Field
            key={field}
            id={`presentation-${field}-${language}`}
            label={t(`house.presentation.field.${field}`)}
            hint={hintOf(field)}
            fault={fault && t(`house.presentation.fault.${sentenceOf(fault)}`)}
          >
            {(described) => (
              <Textarea
                {...described}
                rows={LINES[field]}
                disabled={isReadOnly}
                value={state.texts[field][language] ?? ""}
                onChange={(event) => write(field, event.target.value)}
              />
            )}
          </Field>
        )
      })}
      {!isOwn && (
        <ReadOver {...{ language, isReadOnly, read: state.read }} onRead={(read) => change({ ...state, read })} />
      )}
    </div>
  )
}
