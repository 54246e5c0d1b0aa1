import type { PieceDraft } from "@etabli/listing"
import type { WordsByKind } from "./read-words"

type Described = Pick<PieceDraft, "category" | "materials" | "colours" | "finish">

/** Fields of a piece that name a word which the shop does not have. */
export function unknownWords(words: WordsByKind, piece: Described): (keyof Described)[] {
  const said = {
    category: [piece.category, words.category],
    materials: [piece.materials, words.material],
    colours: [piece.colours, words.colour],
    finish: [piece.finish, words.finish],
  } as const
  return (Object.keys(said) as (keyof Described)[]).filter((field) => {
    const [handles, known] = said[field]
    return [handles ?? []].flat().some((handle) => !known.some((word) => word.handle === handle))
  })
}
