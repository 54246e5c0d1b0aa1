import { z } from "zod"
import { storyFields } from "./story-fields.js"
import { storyContradictions } from "./story-rules.js"

/** A story on its way: free of contradictions, but nothing has to be there except its handle, workshop and kind. */
export const storyDraftSchema = z.strictObject(storyFields).superRefine((story, ctx) => {
  for (const { path, code } of storyContradictions(story))
    ctx.addIssue({ code: "custom", path: path.split("."), message: code })
})
export type StoryDraft = z.infer<typeof storyDraftSchema>
