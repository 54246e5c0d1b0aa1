import type { Language } from "@etabli/listing"
import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useFormats } from "../baskets/use-formats"

type Props = {
  language: Language
  read: readonly Language[]
  isReadOnly: boolean
  onRead: (read: Language[]) => void
}

/** A translation is checked by somebody who says so. */
export function ReadOver({ language, read, isReadOnly, onRead }: Props) {
  const { t } = useFormats()
  const id = useId()
  const rest = read.filter((one) => one !== language)
  return (
    <div className="flex items-center gap-2">
      <Checkbox
        id={id}
        disabled={isReadOnly}
        checked={read.includes(language)}
        onCheckedChange={(checked) => onRead(checked === true ? [...rest, language] : rest)}
      />
      <Label htmlFor={id} size="small">
        {t("piece.languages.read", { language: t(`pieces.language.${language}`) })}
      </Label>
    </div>
  )
}
