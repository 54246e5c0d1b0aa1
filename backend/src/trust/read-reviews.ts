import { type Locale, type Review, type Reviews } from "@etabli/store-api"
import { summarise } from "@etabli/trust"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../today"
import { selectRows } from "../database/select-rows"
import { titleFor } from "../workflows/waiting-list/mail-waiting"

type Container = Pick<MedusaContainer, "resolve">
type Row = Parameters<typeof titleFor>[0] & {
  id: string
  handle: string
  rating: number
  text: string
  locale: Locale
  operator_language: Locale
  first_name: string | null
  received_on: string
  decided_at: Date
  answer: string | null
  answered_at: Date | null
  ratings: number[]
}

/** Published reviews of a piece, newest first, with how many there are in all. */
export function reviewsOfPiece(container: Container, handle: string, locale: Locale): Promise<Reviews> {
  return read(container, { where: "p.handle = ?", key: handle }, locale)
}

/** The same of all pieces of a workshop. */
export function reviewsOfOperator(container: Container, handle: string, locale: Locale): Promise<Reviews> {
  return read(container, { where: "o.handle = ?", key: handle }, locale)
}

type Which = { where: string; key: string }

/** Newest first and nothing else: the page that explains reviews says so. */
async function read(container: Container, { where, key }: Which, locale: Locale): Promise<Reviews> {
  const rows = await selectRows<Row>(
    container,
    `with found as (
       select r.*, p.handle, p.title, d.language, o.languages
         from review r
         join product p on p.id = r.product_id and p.status = 'published' and p.deleted_at is null
         join piece_details d on d.product_id = p.id and d.deleted_at is null
         join operator o on o.id = r.operator_id and o.deleted_at is null
        where r.state = 'published' and r.deleted_at is null and ${where})
     select f.id, f.handle, f.title, f.language, f.rating, f.text, f.locale, f.first_name, f.received_on, f.decided_at,
            f.answer, f.answered_at, f.languages[1] as operator_language, (select array_agg(rating) from found) as ratings,
            (select jsonb_object_agg(left(t.locale_code, 2), t.translations) from translation t
              where t.reference_id = f.product_id and t.deleted_at is null) as translations
       from found f order by f.decided_at desc, f.id desc limit 50`,
    [key],
  )
  const { count, average_tenths } = summarise(rows[0]?.ratings ?? [])
  return { summary: { count, average_tenths }, reviews: rows.map((row) => toReview(row, locale)) }
}

function toReview(row: Row, locale: Locale): Review {
  const { id, handle, rating, text, first_name, received_on, decided_at, answer, answered_at } = row
  return {
    id,
    rating,
    first_name,
    received_on,
    piece: {
      handle,
      title: titleFor(row, locale),
    },
    text: {
      text,
      lang: row.locale,
    },
    published_on: today(decided_at),
    answer:
      answer && answered_at
        ? {
            text: {
              text: answer,
              lang: row.operator_language,
            },
            on: today(answered_at),
          }
        : null,
  }
}
