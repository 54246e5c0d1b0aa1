import "server-only"
import {
  type Locale,
  type StoriesQuery,
  type Stories,
  storiesSchema,
  type Story,
  type StoryCard,
  storySchema,
} from "@etabli/store-api"
import { cache } from "react"
import { CACHE, type CachePolicy } from "@/cache/tags"
import { callBackend, orThrow, type Result } from "./call-backend.server"

type Asked = Partial<StoriesQuery> & { locale: Locale }

/** A page of stories, the newest first. */
export function getStories(asked: Asked): Promise<Result<Stories>> {
  return askStories(asked, CACHE.stories())
}

/** Stories that name a piece; they are told with it, so they are refreshed with it. */
export async function getStoriesOfPiece(locale: Locale, piece: string): Promise<StoryCard[]> {
  return orNone(await askStories({ locale, piece }, CACHE.piece(piece)))
}

export function getStoriesOfWorkshop(locale: Locale, operator: string): Promise<Result<Stories>> {
  return askStories({ locale, operator }, CACHE.operator(operator))
}

/** The newest story, for the home page. */
export async function getNewestStory(locale: Locale): Promise<StoryCard | null> {
  return (await getNewestStories(locale))[0] ?? null
}

/** The newest stories, for the feed. */
export async function getNewestStories(locale: Locale): Promise<StoryCard[]> {
  return orNone(await getStories({ locale }))
}

/** One story in full; null where there is none, or is none any more. */
export const getStory = cache(async (locale: Locale, handle: string): Promise<Story | null> => {
  const result = await callBackend({
    path: `/store/stories/${encodeURIComponent(handle)}?locale=${locale}`,
    cache: CACHE.story(handle),
    schema: storySchema,
  })
  if (!result.ok && (result.error.status === 404 || result.error.status === 410)) return null
  return orThrow(result)
})

/** A story that may not be shown yet; never kept. */
export function getStoryPreview(locale: Locale, token: string): Promise<Result<Story>> {
  return callBackend({
    path: `/store/story-previews/${encodeURIComponent(token)}?locale=${locale}`,
    schema: storySchema,
  })
}

function askStories(asked: Asked, policy: CachePolicy): Promise<Result<Stories>> {
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))
  return callBackend({ path: `/store/stories?${query.toString()}`, cache: policy, schema: storiesSchema })
}

/** A page about something else does without its stories rather than not at all. */
function orNone(result: Result<Stories>): StoryCard[] {
  return result.ok ? result.value.stories : []
}
