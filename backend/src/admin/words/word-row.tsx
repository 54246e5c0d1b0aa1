import { Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { MoveButtons, type Moving } from "./move-buttons"
import { RetireButton } from "./retire-button"
import { useWordForm } from "./use-word-form"
import { WordFields } from "./word-fields"
import { inLanguage, type WordChange, type WordRow as Word } from "./words"

type Props = {
  word: Word
  moving: Moving
  save: (change: WordChange) => Promise<Word[]>
  onSaved: (words: Word[]) => void
  onRetired: (isRetired: boolean) => void
}

/** One word: its texts in each language, saved together, where it stands, and whether it may be chosen. */
export function WordRow({ word, moving, save, onSaved, onRetired }: Props) {
  const { t, language } = useFormats()
  const form = useWordForm({
    stored: word,
    send: save,
    onSaved: (words) => {
      onSaved(words)
      toast.success(t("house.words.saved"))
    },
  })
  const name = inLanguage(word.names, language)
  return (
    <form className="flex flex-col gap-3 px-6 py-4" noValidate onSubmit={form.submit} aria-label={name}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <Text weight="plus" className="min-w-0 break-words">
            {name}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("house.words.pieces", { count: word.pieces })}
          </Text>
          {word.is_retired && <StatusBadge color="grey">{t("house.words.is_retired")}</StatusBadge>}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <MoveButtons id={word.id} name={name} moving={moving} />
          <RetireButton word={word} name={name} onRetired={onRetired} />
          <Button type="submit" size="small" variant="secondary" disabled={!form.isChanged} isLoading={form.isSending}>
            {t("house.words.save")}
            <span className="sr-only"> {name}</span>
          </Button>
        </div>
      </div>
      <WordFields id={`word-${word.id}`} form={form} />
    </form>
  )
}
