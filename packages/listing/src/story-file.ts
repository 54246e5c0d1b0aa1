import { z } from "zod"
import { LANGUAGES } from "./piece-fields.js"
import { storyFields } from "./story-fields.js"
import { storyContradictions, storyGaps } from "./story-rules.js"

/**
 * A story as `data/stories/<handle>.yaml` holds it and the seed reads it: whole, published on a day. Its people name files
 * of `data/consents/`, its pictures lie in `data/pictures/stories/<handle>/<name>.webp`.
 */
export const storyFileSchema = z
  .strictObject({
    ...storyFields,
    /** `YYYY-MM-DD`; the newest stands first. */
    published_on: z.iso.date(),
    /** Languages that a person has read over; the story's own is. */
    checked: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length).default([]),
  })
  .superRefine((story, ctx) => {
    for (const { path, code } of [...storyContradictions(story), ...storyGaps(story)])
      ctx.addIssue({ code: "custom", path: path.split("."), message: code })
  })
export type StoryFile = z.infer<typeof storyFileSchema>
/** As a person writes it down: what has a usual value may be left out. */
export type WrittenStoryFile = z.input<typeof storyFileSchema>
