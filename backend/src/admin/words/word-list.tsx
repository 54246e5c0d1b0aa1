import type { WordKind } from "@etabli/listing"
import { Text, toast } from "@medusajs/ui"
import { useLayoutEffect, useRef, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { AddWord } from "./add-word"
import { focusMoved } from "./move-buttons"
import { useWordList } from "./use-word-list"
import { WordRow } from "./word-row"
import { changeWord, inLanguage, type WordRow as Word } from "./words"

/** The words of a kind in the order of the shop, and one more. */
export function WordList({ kind }: { kind: WordKind }) {
  const { t, language } = useFormats()
  const { words, isError, show, changing } = useWordList(kind)
  const { said, move } = useMoves(words, changing)
  const retire = (word: Word, is_retired: boolean) => {
    const name = inLanguage(word.names, language)
    const done = {
      onSuccess: () => void toast.success(t(`house.words.${is_retired ? "retired" : "taken_up"}`, { name })),
    }
    if (!changing.isPending) changing.mutate({ word, change: { is_retired } }, done)
  }
  if (isError) return <Text className="px-6 py-8">{t("house.words.failed")}</Text>
  if (!words) return <div className="h-48 animate-pulse" aria-busy="true" />
  return (
    <div className="divide-y">
      {kind === "category" && <Text className="text-ui-fg-subtle px-6 py-3">{t("house.words.about_sentence")}</Text>}
      {words.length === 0 && <Text className="px-6 py-8">{t("house.words.empty")}</Text>}
      <ol className="divide-y">
        {words.map((word, place) => (
          <li key={word.id}>
            <WordRow
              word={word}
              moving={{
                isFirst: place === 0,
                isLast: place === words.length - 1,
                move: (by) => move(word, { place: place + by, by }),
              }}
              save={(change) => changeWord(kind, word.id, change)}
              onSaved={show}
              onRetired={(isRetired) => retire(word, isRetired)}
            />
          </li>
        ))}
      </ol>
      <div role="status" className="sr-only">
        {said}
      </div>
      <AddWord kind={kind} onAdded={show} />
    </div>
  )
}

type Step = { place: number; by: -1 | 1 }

/** Moves a word, says where it came to stand, and keeps whoever moved it at its button: a row that moves loses that. */
function useMoves(words: readonly Word[] | undefined, changing: ReturnType<typeof useWordList>["changing"]) {
  const { t, language } = useFormats()
  const [said, setSaid] = useState("")
  const moved = useRef<{ id: string; by: -1 | 1 } | null>(null)
  useLayoutEffect(() => {
    if (moved.current) focusMoved(moved.current.id, moved.current.by)
    moved.current = null
  }, [words])
  const move = (word: Word, { place, by }: Step) => {
    if (changing.isPending) return
    moved.current = { id: word.id, by }
    const name = inLanguage(word.names, language)
    changing.mutate(
      { word, change: { place } },
      {
        onSuccess: (all) => setSaid(t("house.words.moved", { name, place: place + 1, of: all.length })),
        onError: () => {
          moved.current = null
        },
      },
    )
  }
  return { said, move }
}
