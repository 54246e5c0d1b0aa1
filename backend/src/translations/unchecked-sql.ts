const JSON_TEXTS = ["care", "assembly", "repair", "condition_note", "safety"]

/** Whether a text of our own tables is said in some language and not in `l.language`. */
const lacks = (column: string) =>
  `(d.${column} is not null and d.${column} <> '{}' and coalesce(d.${column} ->> l.language, '') = '')`

/**
 * Each piece of an operator in each language other than its own that nobody has read over, or in which a text is
 * missing: `id, operator_id, language, is_missing, status, title`. `piece.ts` of packages/listing says the same of one.
 */
export const UNCHECKED = `
  select p.id, po.operator_id, l.language, p.status, p.title, coalesce(tr.title, '') = '' as is_missing
    from product_operator po
    join product p on p.id = po.product_id and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
   cross join (values ('fr'), ('nl'), ('en')) as l(language)
    left join lateral (
      select t.translations ->> 'title' as title, t.translations ->> 'description' as description from translation t
       where t.reference_id = p.id and t.locale_code = l.language and t.deleted_at is null limit 1) tr on true
   where po.deleted_at is null and l.language <> d.language
     and (not l.language = any(d.checked) or coalesce(tr.title, '') = ''
          or (coalesce(p.description, '') <> '' and coalesce(tr.description, '') = '')
          or ${JSON_TEXTS.map(lacks).join(" or ")})`
