import { WORD_KINDS, type WordsFile } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { addCategory } from "../../workflows/keep-words/keep-categories"
import { addPieceWord } from "../../workflows/keep-words/keep-piece-words"
import { readWords } from "../../words/read-words"

/** Gives the shop the words of the file that it does not have yet; those it has stay as the platform keeps them. */
export async function saveWords(container: MedusaContainer, file: WordsFile): Promise<number> {
  const db = databaseOf(container)
  const known = await readWords(db)
  const fresh = WORD_KINDS.flatMap((kind) =>
    file[kind].flatMap(({ name: names, handle, ...more }, rank) => {
      const isKnown = known[kind].some((word) => word.handle === handle)
      return isKnown ? [] : [{ kind, handle, names, rank, ...("sentence" in more ? { sentences: more.sentence } : {}) }]
    }),
  )
  for (const word of fresh) await (word.kind === "category" ? addCategory(container, word) : addPieceWord(db, word))
  return fresh.length
}
