import { type Language, LANGUAGES } from "@etabli/listing"
import { Input, Textarea } from "@medusajs/ui"
import { useEffect } from "react"
import { useFormats } from "../baskets/use-formats"
import { Field } from "../pieces/field"
import type { useWordForm } from "./use-word-form"
import { LONGEST } from "./words"

type Props = { id: string; form: ReturnType<typeof useWordForm> }

/** A word's name in each language, and for a category the sentence below it. */
export function WordFields({ id, form: { word, faults, refused, change } }: Props) {
  useEffect(() => {
    if (refused.first !== undefined) document.getElementById(`${id}-${refused.first}`)?.focus()
  }, [refused, id])
  return (
    <div className="flex flex-wrap items-start gap-3">
      {LANGUAGES.map((language) => (
        <div key={language} className="flex min-w-40 grow basis-40 flex-col gap-2">
          <WordText
            id={id}
            path={`names.${language}`}
            language={language}
            value={word.names[language]}
            fault={faults[`names.${language}`]}
            onChange={(path, text) => change(path, { ...word, names: { ...word.names, [language]: text } })}
          />
          {word.sentences && (
            <WordText
              id={id}
              path={`sentences.${language}`}
              language={language}
              value={word.sentences[language]}
              fault={faults[`sentences.${language}`]}
              onChange={(path, text) =>
                change(path, { ...word, sentences: word.sentences && { ...word.sentences, [language]: text } })
              }
            />
          )}
        </div>
      ))}
    </div>
  )
}

type TextProps = {
  id: string
  path: `${"names" | "sentences"}.${Language}`
  language: Language
  value: string
  fault: string | undefined
  onChange: (path: string, text: string) => void
}

function WordText({ id, path, language, value, fault, onChange }: TextProps) {
  const { t } = useFormats()
  const isName = path.startsWith("names")
  const label = t(isName ? "house.words.name_in" : "house.words.sentence_in", {
    language: t(`pieces.language.${language}`),
  })
  return (
    <Field id={`${id}-${path}`} label={label} fault={fault}>
      {(described) =>
        isName ? (
          <Input
            {...described}
            size="small"
            lang={language}
            maxLength={LONGEST.names}
            value={value}
            onChange={(event) => onChange(path, event.target.value)}
          />
        ) : (
          <Textarea
            {...described}
            rows={3}
            lang={language}
            maxLength={LONGEST.sentences}
            value={value}
            onChange={(event) => onChange(path, event.target.value)}
          />
        )
      }
    </Field>
  )
}
