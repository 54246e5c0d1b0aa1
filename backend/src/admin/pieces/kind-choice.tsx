import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import { useFormats } from "../baskets/use-formats"
import type { FormState } from "./form-state"

const KINDS = ["ready", "made_to_order", "unique"] as const
type Props = { value: FormState["kind"]; onChange: (kind: FormState["kind"]) => void; disabled?: boolean }

/** Ready, made to order or one of a kind, each with what it means. */
export function KindChoice({ value, onChange, disabled }: Props) {
  const { t } = useFormats()
  const id = useId()
  return (
    <RadioGroup
      aria-label={t("piece.field.kind")}
      className="grid gap-3 md:grid-cols-3"
      value={value}
      disabled={disabled}
      onValueChange={(kind) => onChange(kind as FormState["kind"])}
    >
      {KINDS.map((kind) => (
        <div key={kind} className="flex items-start gap-2">
          <RadioGroup.Item
            id={`${id}-${kind}`}
            value={kind}
            aria-describedby={`${id}-${kind}-hint`}
            className="mt-0.5"
          />
          <div>
            <Label htmlFor={`${id}-${kind}`} size="small" weight="plus">
              <span className="inline-block first-letter:uppercase">{t(`pieces.kind.${kind}`)}</span>
            </Label>
            <Text id={`${id}-${kind}-hint`} size="xsmall" className="text-ui-fg-subtle">
              {t(`pieces.kind_hint.${kind}`)}
            </Text>
          </div>
        </div>
      ))}
    </RadioGroup>
  )
}
