/** What `fetch` needs to keep an answer: tags to drop it by and its longest life in seconds. */
export type CachePolicy = { tags: string[]; revalidate: number }

const MINUTES = 60
const LISTS = ["pieces", "operators", "shelves", "stories", "impact"]
const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Every kind of answer that public pages are made of: the tag it carries and how long it is believed when no event
 * refreshes it. Readers, the revalidation webhook and tests go by this table and nothing else.
 */
export const CACHE = {
  /** Lists of pieces: catalogue, home, feeds. */
  pieces: () => ({ tags: ["pieces"], revalidate: 5 * MINUTES }),
  /** One piece: its facts, price and availability. */
  piece: (handle: string) => ({ tags: [`piece:${handle}`], revalidate: 5 * MINUTES }),
  /** The directory of workshops. */
  operators: () => ({ tags: ["operators"], revalidate: 60 * MINUTES }),
  operator: (handle: string) => ({ tags: [`operator:${handle}`], revalidate: 60 * MINUTES }),
  /** Shelves, materials, colours and finishes; every page that names one carries it. */
  shelves: () => ({ tags: ["shelves"], revalidate: 60 * MINUTES }),
  /** Lists of stories. Short: what a person took back must not wait for an event that never came. */
  stories: () => ({ tags: ["stories"], revalidate: MINUTES }),
  sitemap: () => ({ tags: ["pieces", "operators", "stories"], revalidate: 5 * MINUTES }),
  /** One story, with what its pieces cost and the titles of others beside it. */
  story: (handle: string) => ({ tags: [`story:${handle}`, "stories", "pieces"], revalidate: MINUTES }),
  /** What the workshops count: every page of figures. */
  impact: () => ({ tags: ["impact"], revalidate: 60 * MINUTES }),
} satisfies Record<string, (handle: string) => CachePolicy>

/** Whether a tag is one that a page of ours can carry. */
export function isKnownTag(tag: string): boolean {
  const [kind = "", handle] = tag.split(/:(.*)/s)
  if (handle === undefined) return LISTS.includes(kind)
  return ["piece", "operator", "story"].includes(kind) && HANDLE.test(handle)
}
