import type { WordKind } from "@etabli/listing"
import { useQuery } from "@tanstack/react-query"
import { useFormats } from "../baskets/use-formats"
import { readBackend } from "../workshop/call-backend"
import { type ShopWord, wordChoices } from "./word-choices"

/** Under which the words that everybody may read are kept. */
export const CHOICES_KEY = ["etabli-word-choices"]

const TEN_MINUTES = 10 * 60_000

/** What may be chosen of a kind, in the language of the dashboard; what a piece bears already stays in the list. */
export function useWordChoices() {
  const { language } = useFormats()
  const { data } = useQuery({
    queryKey: CHOICES_KEY,
    queryFn: async () => (await readBackend<{ words: Record<WordKind, ShopWord[]> }>("/admin/words")).words,
    staleTime: TEN_MINUTES,
  })
  return (kind: WordKind, borne: readonly string[]) => wordChoices(data?.[kind] ?? [], borne, language)
}
