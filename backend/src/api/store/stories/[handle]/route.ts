import { handleSchema, localeSchema, storySchema } from "@etabli/store-api"
import { z } from "zod"
import { readStory } from "../../../../stories/read-story"
import { RefusalError } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"

const inputSchema = z.strictObject({ handle: handleSchema, locale: localeSchema })

/** A story that is shown; 410 for one that was, 404 for one that never was. */
export const GET = handle({ input: inputSchema, output: storySchema, read: fromQuery() }, async (asked, req) => {
  const reading = await readStory(req.scope, asked.handle, asked.locale)
  if (reading.state !== "here") throw new RefusalError({ code: reading.state === "gone" ? "gone" : "not_found" })
  return reading.story
})
