import { Plus } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { MOST_CHOICES, randomTail, withChoice } from "./choices"
import { useFault, usePiece } from "./form-context"

/** Adds a choice (a length, a colour), and tells what stands against the choices as they are. */
export function AddChoice() {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const fault = useFault()("variants", { alone: true })
  if (isReadOnly) return null
  const isUnique = state.kind === "unique"
  return (
    <div id="field-variants" tabIndex={-1} className="flex flex-col items-start gap-1">
      {fault && (
        <Text size="small" className="text-ui-fg-error">
          {fault}
        </Text>
      )}
      {state.variants.length < MOST_CHOICES && !isUnique && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => change({ variants: withChoice(state.variants, randomTail) })}
        >
          <Plus />
          {t("piece.choices.add")}
        </Button>
      )}
      {state.variants.length === 1 && !isUnique && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("piece.choices.hint")}
        </Text>
      )}
    </div>
  )
}
