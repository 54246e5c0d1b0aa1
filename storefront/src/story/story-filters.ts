import { handleSchema, type StoryCard, storyKindSchema } from "@etabli/store-api"

export type StoryKind = StoryCard["kind"]
export type StoryFilters = { kind: StoryKind | null; operator: string | null; page: number }
export type RawQuery = Record<string, string | string[] | undefined>

const MOST_PAGES = 1000

/** What the address asks for; what it says wrongly is left out. */
export function readStoryFilters(raw: RawQuery): StoryFilters {
  const kind = storyKindSchema.safeParse(raw.kind)
  const operator = handleSchema.safeParse(raw.operator)
  const page = Number(raw.page)
  return {
    kind: kind.success ? kind.data : null,
    operator: operator.success ? operator.data : null,
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  }
}

/** Address of the list with these filters. */
export function storiesHref(locale: string, { kind, operator, page }: StoryFilters): string {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(operator && { operator }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return `/${locale}/stories${query ? `?${query}` : ""}`
}
