import { type Language, LANGUAGES } from "@etabli/listing"
import { Checkbox, Input, Label, StatusBadge, Tabs, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Field } from "./field"
import { useFault, usePiece } from "./form-context"
import type { TextField } from "./form-state"
import { Section } from "./section"

const COLOURS = { missing: "grey", draft: "orange", checked: "green" } as const
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
  const [shown, setShown] = useState<Language>(state.language)
  const languages = [state.language, ...LANGUAGES.filter((language) => language !== state.language)]
  return (
    <Section id="words" title={t("piece.section.words")}>
      <Tabs value={shown} onValueChange={(value) => setShown(value as Language)}>
        <div className="overflow-x-auto py-1">
          <Tabs.List aria-label={t("piece.languages.tablist")}>
            {languages.map((language) => (
              <Tabs.Trigger key={language} value={language}>
                <span className="flex items-center gap-2 whitespace-nowrap">
                  <span className="capitalize">{t(`pieces.language.${language}`)}</span>
                  {language === state.language ? (
                    <span className="text-ui-fg-subtle">{t("piece.languages.own")}</span>
                  ) : (
                    <StatusBadge color={COLOURS[form.languages[language]]}>
                      {t(`pieces.language_state.${form.languages[language]}`)}
                    </StatusBadge>
                  )}
                </span>
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        {languages.map((language) => (
          <Tabs.Content key={language} value={language} className="pt-4">
            <WordsIn language={language} />
          </Tabs.Content>
        ))}
      </Tabs>
    </Section>
  )
}

function WordsIn({ language }: { language: Language }) {
  const { state } = usePiece()
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
      {language !== state.language && <ReadOver language={language} />}
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

/** A translation is checked by somebody who says so. */
function ReadOver({ language }: { language: Language }) {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const id = `read-${language}`
  const rest = state.read.filter((one) => one !== language)
  return (
    <div className="flex items-center gap-2">
      <Checkbox
        id={id}
        disabled={isReadOnly}
        checked={state.read.includes(language)}
        onCheckedChange={(checked) => change({ read: checked === true ? [...rest, language] : rest })}
      />
      <Label htmlFor={id} size="small">
        {t("piece.languages.read", { language: t(`pieces.language.${language}`) })}
      </Label>
    </div>
  )
}
