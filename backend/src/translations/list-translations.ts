import {
  type Language,
  type LanguageState,
  languageOf,
  LANGUAGES,
  languageStates,
  type PieceDraft,
} from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { databaseOf } from "../database/database-of"
import { selectRows } from "../database/select-rows"
import { readFormRows } from "../pieces/read-piece-form"
import { toDraft } from "../pieces/to-draft"
import { readPresentation } from "../workflows/save-presentation/save-presentation"
import { UNCHECKED } from "./unchecked-sql"

type Container = Pick<MedusaContainer, "resolve">
export const PAGE_SIZE = 20
export const translationsQuerySchema = z.strictObject({
  language: z.enum(LANGUAGES),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

/** Pieces of one operator that need a look in one language: without a translation, or with one nobody read over. */
export type Unread = { language: Language; missing: number; draft: number }
export type TranslatedText = { field: string; own: string; translated: string }
export type TranslatedPiece = {
  id: string
  title: string
  status: "draft" | "published"
  own: Language
  state: LanguageState
  version: number
  texts: TranslatedText[]
}
export type Translations = {
  pieces: TranslatedPiece[]
  count: number
  page_size: number
  totals: Unread[]
  /** How far the workshop's own presentation is in that language. */
  presentation: LanguageState
}

/** What is to be read over in one language, a page at a time: what stands in the shop first. */
export async function listTranslations(
  container: Container,
  operatorId: string,
  { language, page }: z.infer<typeof translationsQuerySchema>,
): Promise<Translations> {
  const values = { operator: operatorId, language, take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE }
  const [{ rows }, totals, presentation] = await Promise.all([
    databaseOf(container).raw<{ rows: { id: string; count: number }[] }>(PAGE, values),
    totalsOf(container, operatorId),
    readPresentation(databaseOf(container), operatorId),
  ])
  const found = await readFormRows(
    container,
    operatorId,
    rows.map(({ id }) => id),
  )
  const pieces = found.map((row): TranslatedPiece => {
    const piece = toDraft(row)
    return {
      id: row.id,
      title: row.title,
      own: languageOf(piece),
      version: row.version,
      status: row.status === "published" ? "published" : "draft",
      state: languageStates(piece, row.checked)[language],
      texts: textsOf(piece, language),
    }
  })
  return {
    pieces,
    totals,
    count: rows[0]?.count ?? 0,
    page_size: PAGE_SIZE,
    presentation: presentation?.states[language] ?? "missing",
  }
}

export type UnreadOfOperator = Unread & { operator_id: string; name: string }

/** For the platform: how many pieces of each operator need a look in each language. */
export async function countUnread(container: Container): Promise<UnreadOfOperator[]> {
  return selectRows<UnreadOfOperator>(
    container,
    `select o.id as operator_id, o.name, l.language, coalesce(u.missing, 0) as missing, coalesce(u.draft, 0) as draft
       from operator o cross join (values ('fr'), ('nl'), ('en')) as l(language)
       left join (select operator_id, language, count(*) filter (where is_missing)::int as missing,
                         count(*) filter (where not is_missing)::int as draft
                    from (${UNCHECKED}) unread group by operator_id, language) u
              on u.operator_id = o.id and u.language = l.language
      where o.deleted_at is null order by o.name, o.id`,
  )
}

async function totalsOf(container: Container, operatorId: string): Promise<Unread[]> {
  return selectRows<Unread>(
    container,
    `select l.language, count(u.id) filter (where u.is_missing)::int as missing,
            count(u.id) filter (where not u.is_missing)::int as draft
       from (values ('fr'), ('nl'), ('en')) as l(language)
       left join (${UNCHECKED} and po.operator_id = ?) u on u.language = l.language group by l.language`,
    [operatorId],
  )
}

const TEXTS = ["title", "description", "care", "assembly", "repair", "condition_note", "safety", "option"] as const

function textsOf(piece: PieceDraft, language: Language): TranslatedText[] {
  const own = languageOf(piece)
  const choices = piece.variants.map(({ title }) => ["choice", title] as const)
  return [...TEXTS.map((field) => [field, piece[field]] as const), ...choices].flatMap(([field, text]) =>
    text ? [{ field, own: text[own] ?? "", translated: text[language] ?? "" }] : [],
  )
}

const PAGE = `
  select id, count(*) over ()::int as count from (${UNCHECKED} and po.operator_id = :operator and l.language = :language) u
   order by (status = 'published') desc, is_missing, title, id limit :take offset :skip`
