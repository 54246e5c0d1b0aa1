import type { Language, LanguageStates, StoryDraft } from "@etabli/listing"
import type { CopyKind, StoryKind, StoryState, StoryStep, Ticks } from "@etabli/stories"
import type { FieldFault } from "../workshop/call-backend"

export type { Language } from "@etabli/listing"
export type Texts = Partial<Record<Language, string | undefined>>

export type ListedStory = {
  id: string
  handle: string
  kind: StoryKind
  title: Texts
  state: StoryState
  picture_url: string | null
  languages: LanguageStates
  people: number
  shown_until: string | null
  sent_back: boolean
  changed_at: string
}
export type ListedStories = { stories: ListedStory[]; count: number; page_size: number }

export type KeptPicture = { picture_id: string; url: string; width: number; height: number }
export type RemovedCopy = {
  kind: CopyKind
  address: string
  served_by: "shop" | "backend"
  removed_at: string
  verified_at: string | null
}

/** What the story's route answers. */
export type StoryForm = {
  id: string
  version: number
  state: StoryState
  story: StoryDraft
  pictures: (KeptPicture & { name: string })[]
  languages: LanguageStates
  checked: Language[]
  missing: FieldFault[]
  steps: StoryStep[]
  sent_back_because: string | null
  published_at: string | null
  shown_until: string | null
  gone_at: string | null
  removals: RemovedCopy[]
  shop_url: string
}

export type ListedConsent = {
  id: string
  shown_name: string
  state: "not_yet" | "valid" | "expired" | "withdrawn"
  ticks: Ticks
  valid_from: string
  valid_to: string
  withdrawn_on: string | null
  stories: number
  has_card: boolean
  proofs: number
}
