import type { Language } from "@etabli/listing"
import { Input, Textarea } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Field } from "./field"
import { useFault, usePiece } from "./form-context"
import type { TextField } from "./form-state"
import { LanguageTabs } from "./language-tabs"
import { ReadOver } from "./read-over"
import { Section } from "./section"

const LINES: Partial<Record<TextField, number>> = {
  description: 7,
  care: 3,
  assembly: 3,
  repair: 3,
  safety: 3,
  condition_note: 3,
}

/** Everything that is words, one language at a time: one's own first. */
export function WordsSection() {
  const { t } = useFormats()
  const { form, state } = usePiece()
  return (
    <Section id="words" title={t("piece.section.words")}>
      <LanguageTabs own={state.language} states={form.languages}>
        {(language) => <WordsIn language={language} />}
      </LanguageTabs>
    </Section>
  )
}

function WordsIn({ language }: { language: Language }) {
  const { state, change, isReadOnly } = usePiece()
  const isUsed = state.provenance !== "" && !state.provenance.startsWith("new ")
  const fields: TextField[] = [
    ...(["title", "description", "care", "assembly", "repair", "safety"] as const),
    ...(isUsed ? (["condition_note"] as const) : []),
  ]
  return (
    <div className="flex flex-col gap-4" lang={language}>
      {fields.map((field) => (
        <TextInput key={field} field={field} language={language} />
      ))}
      {language !== state.language && (
        <ReadOver {...{ language, isReadOnly, read: state.read }} onRead={(read) => change({ read })} />
      )}
    </div>
  )
}

function TextInput({ field, language }: { field: TextField; language: Language }) {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const fault = useFault()
  const texts = state.texts[field]
  const own = texts[state.language]
  const isOwn = language === state.language
  const hints: Partial<Record<TextField, string>> = {
    condition_note: t("piece.hint.condition_note"),
    repair: t("piece.hint.repair"),
    safety: t("piece.hint.safety"),
  }
  const ownText = own
    ? t("piece.languages.own_text", { language: t(`pieces.language.${state.language}`), text: own })
    : undefined
  const write = (text: string) => change({ texts: { ...state.texts, [field]: { ...texts, [language]: text } } })
  const rows = LINES[field]
  return (
    <Field
      id={`field-${field}${isOwn ? "" : `-${language}`}`}
      label={t(`piece.field.${field}`)}
      hint={isOwn ? hints[field] : ownText}
      fault={fault(`${field}.${language}`) ?? (isOwn ? fault(field) : undefined)}
    >
      {(described) =>
        rows ? (
          <Textarea
            {...described}
            rows={rows}
            disabled={isReadOnly}
            value={texts[language] ?? ""}
            onChange={(event) => write(event.target.value)}
          />
        ) : (
          <Input
            {...described}
            disabled={isReadOnly}
            maxLength={120}
            value={texts[language] ?? ""}
            onChange={(event) => write(event.target.value)}
          />
        )
      }
    </Field>
  )
}
