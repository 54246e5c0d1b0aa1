import { LANGUAGES } from "@etabli/listing"
import { Input } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Field } from "./field"
import { useFault, usePiece } from "./form-context"
import type { Texts } from "./piece-types"

/** What the choices differ by, in three languages. */
export function OptionName() {
  const { t } = useFormats()
  const { state, change } = usePiece()
  return (
    <ThreeNames
      path="option"
      label={t("piece.field.option")}
      texts={state.texts.option}
      onChange={(option) => change({ texts: { ...state.texts, option } })}
    />
  )
}

type Props = { path: string; label: string; texts: Texts; onChange: (texts: Texts) => void }

/** A short text in three languages beside each other, one's own first. */
export function ThreeNames({ path, label, texts, onChange }: Props) {
  const { t } = useFormats()
  const { state, isReadOnly } = usePiece()
  const fault = useFault()
  const languages = [state.language, ...LANGUAGES.filter((language) => language !== state.language)]
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {languages.map((language, nth) => (
        <Field
          key={language}
          id={`field-${path}${nth === 0 ? "" : `-${language}`}`}
          label={t("piece.missing_in", { field: label, language: t(`pieces.language.${language}`) })}
          fault={fault(`${path}.${language}`) ?? (nth === 0 ? fault(path, { alone: true }) : undefined)}
        >
          {(described) => (
            <Input
              {...described}
              lang={language}
              disabled={isReadOnly}
              maxLength={120}
              value={texts[language] ?? ""}
              onChange={(event) => onChange({ ...texts, [language]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
