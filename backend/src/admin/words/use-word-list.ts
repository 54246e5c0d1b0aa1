import type { WordKind } from "@etabli/listing"
import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useFaultWord } from "../trust/use-fault-word"
import { CHOICES_KEY } from "./use-word-choices"
import { changeWord, readWords, type WordChange, type WordRow } from "./words"

type Change = { word: WordRow; change: WordChange }

/** The words of a kind as they are stored, and what changes one of them; the lists of a piece's form follow. */
export function useWordList(kind: WordKind) {
  const client = useQueryClient()
  const { byField, word: faultWord } = useFaultWord("house.words")
  const key = ["etabli-words", kind]
  const { data, isError } = useQuery({ queryKey: key, queryFn: () => readWords(kind) })
  const show = (words: WordRow[]) => {
    client.setQueryData<WordRow[]>(key, words)
    void client.invalidateQueries({ queryKey: CHOICES_KEY })
  }
  const changing = useMutation({
    mutationFn: ({ word, change }: Change) => changeWord(kind, word.id, change),
    onSuccess: show,
    onError: (error) => toast.error(Object.values(byField(error))[0] ?? faultWord("other")),
  })
  return { words: data, isError, show, changing }
}
