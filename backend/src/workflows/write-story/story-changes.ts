import type { StoryDraft } from "@etabli/listing"

type Values = Record<string, unknown>

/** Which parts of a story changed, by name. What a person said stays out of the log: it must be forgotten one day. */
export function fieldsChanged(before: StoryDraft, after: StoryDraft): { before: Values; after: Values } | null {
  const keys = Object.keys(SAID) as (keyof typeof SAID)[]
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  if (changed.length === 0) return null
  const told = (story: StoryDraft) => Object.fromEntries(changed.map((key) => [key, SAID[key](story)]))
  return { before: told(before), after: told(after) }
}

const SAID = {
  kind: ({ kind }: StoryDraft) => kind,
  language: ({ language }: StoryDraft) => language,
  title: ({ title }: StoryDraft) => title,
  summary: ({ summary }: StoryDraft) => Object.keys(summary),
  blocks: ({ blocks }: StoryDraft) => blocks.length,
  pictures: ({ pictures }: StoryDraft) => pictures.length,
  people: ({ people }: StoryDraft) => people.length,
  channels: ({ channels }: StoryDraft) => channels,
  pieces: ({ pieces }: StoryDraft) => pieces,
  stories: ({ stories }: StoryDraft) => stories,
} as const
