import type { WordKind } from "@etabli/listing"
import { Button, Heading, toast } from "@medusajs/ui"
import { useMemo } from "react"
import { useFormats } from "../baskets/use-formats"
import { emptyWord } from "./typed-word"
import { useWordForm } from "./use-word-form"
import { WordFields } from "./word-fields"
import { addWord, inLanguage, type WordRow } from "./words"

type Props = { kind: WordKind; onAdded: (words: WordRow[]) => void }

/** A new word, at the end of its list; where it stands is changed there. */
export function AddWord({ kind, onAdded }: Props) {
  const { t, language } = useFormats()
  const form = useWordForm({
    stored: useMemo(() => emptyWord(kind), [kind]),
    send: (word) => addWord(kind, word),
    onSaved: (words, { names }) => {
      onAdded(words)
      if (names) toast.success(t("house.words.added", { name: inLanguage(names, language) }))
      document.getElementById(`new-${kind}-names.fr`)?.focus()
    },
  })
  const title = t(`house.words.add_one_of.${kind}`)
  return (
    <form className="flex flex-col gap-3 px-6 py-4" noValidate onSubmit={form.submit} aria-label={title}>
      <Heading level="h2">{title}</Heading>
      <WordFields id={`new-${kind}`} form={form} />
      <Button type="submit" size="small" className="self-start" isLoading={form.isSending}>
        {t("house.words.add")}
      </Button>
    </form>
  )
}
