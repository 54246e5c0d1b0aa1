import { STORY_KINDS, STORY_STATES } from "@etabli/stories"
import { model } from "@medusajs/framework/utils"

/**
 * A story as it is told in its own language; what it says in others stands in Medusa's translations, by the path of each
 * text. The handle is its for life: printed codes lead to it.
 */
export const Story = model
  .define("story", {
    id: model.id({ prefix: "stry" }).primaryKey(),
    operator_id: model.text(),
    handle: model.text(),
    kind: model.enum([...STORY_KINDS]),
    language: model.enum(["fr", "nl", "en"]),
    state: model.enum([...STORY_STATES]).default("draft"),
    /** Grows with each save: two tabs cannot undo each other. */
    version: model.number().default(1),
    title: model.text().default(""),
    summary: model.text().default(""),
    /** Parts in order; quotes name a consent, pictures a name of `pictures`. */
    blocks: model.json(),
    /** `{ name, picture_id, alt, caption, shows }`, the first on cards. */
    pictures: model.json(),
    channels: model.json(),
    /** Languages that a person has read over. */
    checked: model.json(),
    /** Words of the texts in its own language, for the reading time of lists. */
    reading_minutes: model.number().default(1),
    /** Why the platform sent it back; null once it is submitted again. */
    sent_back_because: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    published_at: model.dateTime().nullable(),
    /** Until the first of its people's consents ends, `YYYY-MM-DD`; null where nobody is in it. */
    shown_until: model.text().nullable(),
    gone_at: model.dateTime().nullable(),
    /** Of the data file it was read from; null for one that was written in the dashboard. */
    file_hash: model.text().nullable(),
  })
  .indexes([
    { on: ["handle"], unique: true },
    { on: ["operator_id", "updated_at"] },
    { on: ["state", "published_at"] },
    { on: ["shown_until"], where: "state = 'published' and deleted_at is null" },
  ])
