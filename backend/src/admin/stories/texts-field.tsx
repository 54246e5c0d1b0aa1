import { wordingHints } from "@etabli/stories"
import { Input, Text, Textarea } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Field } from "../pieces/field"
import { useStory, useStoryFault } from "./story-context"
import type { Language, Texts } from "./story-types"

type Props = {
  /** Path of the text, as faults name it. */
  path: string
  label: string
  hint?: string
  texts: Texts
  most: number
  /** Lines; one line where there is none. */
  lines?: number
  onChange: (texts: Texts) => void
}

/** One text in the languages that stand side by side; below each, words to look at once more. */
export function TextsField({ path, label, hint, texts, most, lines = 1, onChange }: Props) {
  const { shown } = useStory()
  const write = (language: Language, text: string) => onChange({ ...texts, [language]: text })
  return (
    <div className={`grid gap-3 ${shown.length === 3 ? "lg:grid-cols-3" : shown.length === 2 ? "md:grid-cols-2" : ""}`}>
      {shown.map((language) => (
        <OneText
          key={language}
          {...{ path, label, language, most, lines }}
          hint={language === shown[0] ? hint : undefined}
          text={texts[language] ?? ""}
          write={(text) => write(language, text)}
        />
      ))}
    </div>
  )
}

type OneProps = {
  path: string
  label: string
  hint: string | undefined
  language: Language
  text: string
  most: number
  lines: number
  write: (text: string) => void
}

function OneText({ path, label, hint, language, text, most, lines, write }: OneProps) {
  const { t } = useFormats()
  const { typed, shown, isFixed, isReadOnly } = useStory()
  const fault = useStoryFault()
  const isOwn = language === typed.language
  const readOnly = isReadOnly || (isFixed && isOwn)
  const name = shown.length > 1 ? `${label} (${t(`pieces.language.${language}`)})` : label
  const common = { lang: language, maxLength: most, readOnly, value: text }
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Field id={`field-${path}-${language}`} label={name} hint={hint} fault={isOwn ? fault(path) : undefined}>
        {(described) =>
          lines > 1 ? (
            <Textarea {...described} {...common} rows={lines} onChange={(event) => write(event.target.value)} />
          ) : (
            <Input {...described} {...common} autoComplete="off" onChange={(event) => write(event.target.value)} />
          )
        }
      </Field>
      <Hints text={text} language={language} />
    </div>
  )
}

/** A hint asks to read again; it never stops anybody. */
function Hints({ text, language }: { text: string; language: Language }) {
  const { t } = useFormats()
  const hints = wordingHints(text, language)
  if (hints.length === 0) return null
  return (
    <ul role="status" className="bg-ui-bg-subtle flex flex-col gap-1 rounded-md px-3 py-2">
      {hints.slice(0, 5).map(({ topic, word, at }) => (
        <li key={at}>
          <Text size="xsmall">
            <span lang={language} className="font-medium">
              {t("stories.hint.word", { word })}
            </span>{" "}
            {t(`stories.hint.${topic}`)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
