import type { Language, StoryBlockFile, StoryPictureFile } from "@etabli/listing"
import type { Channel, ConsentCountry, Giver, Medium, StoryKind, StoryState, Ticks } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"

/** A size of a picture as it is kept. */
export type KeptSize = { width: number; file_key: string }
export type KeptPicture = { id: string; width: number; height: number; sizes: KeptSize[] }

/** As a file or form says it, and which of the kept pictures it is. */
export type StoryRowPicture = StoryPictureFile & { picture_id: string }

export type StoryRowPerson = {
  consent_id: string
  shows: Medium[]
  shown_name: string
  birth_year: number | null
  country: ConsentCountry
  givers: Giver[]
  ticks: Ticks
  valid_from: string
  valid_to: string
  withdrawn_on: string | null
}

/** A story with all it is tied to, in whatever state. Texts stand in its own language; the others in `translations`. */
export type StoryRow = {
  id: string
  operator_id: string
  operator: string
  operator_name: string
  city: string
  country: string
  tint: string
  handle: string
  kind: StoryKind
  language: Language
  state: StoryState
  version: number
  title: string
  summary: string
  blocks: StoryBlockFile[]
  pictures: StoryRowPicture[]
  channels: Channel[]
  checked: Language[]
  reading_minutes: number
  sent_back_because: string | null
  submitted_at: Date | null
  published_at: Date | null
  shown_until: string | null
  gone_at: Date | null
  updated_at: Date
  translations: Partial<Record<Language, Record<string, string>>> | null
  people: StoryRowPerson[]
  pieces: { id: string; handle: string }[]
  others: { id: string; handle: string }[]
  kept: KeptPicture[]
}

const COLUMNS = `
  select s.id, s.operator_id, o.handle as operator, o.name as operator_name, o.city, o.country, o.tint, s.handle, s.kind,
         s.language, s.state, s.version, s.title, s.summary, s.blocks, s.pictures, s.channels, s.checked,
         s.reading_minutes, s.sent_back_because, s.submitted_at, s.published_at, s.shown_until, s.gone_at, s.updated_at,
         (select json_object_agg(t.locale_code, t.translations) from translation t
           where t.reference_id = s.id and t.deleted_at is null) as translations,
         coalesce((
           select json_agg(json_build_object(
                    'consent_id', sp.consent_id, 'shows', sp.shows, 'shown_name', c.shown_name, 'birth_year', c.birth_year,
                    'country', c.country, 'givers', c.givers, 'ticks', c.ticks, 'valid_from', c.valid_from,
                    'valid_to', c.valid_to, 'withdrawn_on', c.withdrawn_on) order by sp.rank)
             from story_person sp
             join consent c on c.id = sp.consent_id and c.deleted_at is null
            where sp.story_id = s.id and sp.deleted_at is null), '[]') as people,
         coalesce((
           select json_agg(json_build_object('id', p.id, 'handle', p.handle) order by pc.rank)
             from story_piece pc join product p on p.id = pc.product_id and p.deleted_at is null
            where pc.story_id = s.id and pc.deleted_at is null), '[]') as pieces,
         coalesce((
           select json_agg(json_build_object('id', x.id, 'handle', x.handle) order by sl.rank)
             from story_link sl join story x on x.id = sl.other_id and x.deleted_at is null
            where sl.story_id = s.id and sl.deleted_at is null), '[]') as others,
         coalesce((
           select json_agg(json_build_object('id', k.id, 'width', k.width, 'height', k.height, 'sizes', k.sizes))
             from story_picture k
            where k.id in (select jsonb_array_elements(s.pictures) ->> 'picture_id') and k.deleted_at is null), '[]') as kept
    from story s
    join operator o on o.id = s.operator_id`

const BY_ID = `${COLUMNS} where s.id = any(cast(:ids as text[])) and s.deleted_at is null`

/** The stories with these ids, in the order asked. */
export async function readStoryRows(db: Knex, ids: readonly string[]): Promise<StoryRow[]> {
  if (ids.length === 0) return []
  const { rows } = await runPrepared<StoryRow>(db, BY_ID, { ids: [...ids] })
  return [...rows].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** A story, of this operator where one is named; null where there is none. */
export async function readStoryRow(db: Knex, id: string, operatorId?: string): Promise<StoryRow | null> {
  const [row] = await readStoryRows(db, [id])
  return row && (operatorId === undefined || row.operator_id === operatorId) ? row : null
}
