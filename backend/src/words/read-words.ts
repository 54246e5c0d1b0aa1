import { type Language, WORD_KINDS, type WordKind } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"

export type WordNames = Record<Language, string>
/** A word of the shop; only a category has sentences. What is retired is still borne, but no longer chosen. */
export type ShopWord = {
  id: string
  kind: WordKind
  handle: string
  names: WordNames
  sentences: WordNames | null
  is_retired: boolean
}
export type WordsByKind = Readonly<Record<WordKind, readonly ShopWord[]>>

/** Categories are Medusa's, with its translations; the other words are a table of ours. French stands in for a gap. */
const WORDS = `
  select word.id, word.kind, word.handle, word.names, word.sentences, word.is_retired
    from (
      select c.id, 'category' as kind, c.handle, c.rank, not c.is_active as is_retired,
             jsonb_build_object('fr', c.name, 'nl', c.name, 'en', c.name) || said.names as names,
             jsonb_build_object('fr', c.description, 'nl', c.description, 'en', c.description) || said.sentences as sentences
        from product_category c
        left join lateral (
          select coalesce(jsonb_object_agg(t.locale_code, t.translations ->> 'name')
                            filter (where t.translations ->> 'name' is not null), '{}') as names,
                 coalesce(jsonb_object_agg(t.locale_code, t.translations ->> 'description')
                            filter (where t.translations ->> 'description' is not null), '{}') as sentences
            from translation t where t.reference_id = c.id and t.deleted_at is null) said on true
       where c.deleted_at is null and not c.is_internal
       union all
      select w.id, w.kind, w.handle, w.rank, w.is_retired, w.names, null
        from piece_word w where w.deleted_at is null) word
   order by word.rank, word.handle`

/** All words of the shop by kind, in the order of show. */
export async function readWords(db: Knex): Promise<WordsByKind> {
  const { rows } = await runPrepared<ShopWord>(db, WORDS, [])
  const of = (kind: WordKind) => rows.filter((row) => row.kind === kind)
  return Object.fromEntries(WORD_KINDS.map((kind) => [kind, of(kind)])) as Record<WordKind, ShopWord[]>
}

/** What a word is called; one that the shop does not know shows itself rather than nothing. */
export function nameOfWord(words: readonly ShopWord[], handle: string, language: Language): string {
  return words.find((word) => word.handle === handle)?.names[language] ?? handle
}
