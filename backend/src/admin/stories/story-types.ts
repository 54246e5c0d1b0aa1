import type { Language } from "@etabli/listing"
import type { RemovedCopy as StoredRemoval, StoryForm as StoredForm } from "../../stories/read-story-form"

export type { Language } from "@etabli/listing"
export type { ListedConsent } from "../../consents/list-consents"
export type { ListedStories, ListedStoryRow as ListedStory } from "../../stories/list-own-stories"
export type Texts = Partial<Record<Language, string | undefined>>
export type KeptPicture = Omit<StoredForm["pictures"][number], "name">

/** On the wire an instant is a text. */
export type RemovedCopy = Omit<StoredRemoval, "removed_at" | "verified_at"> & {
  removed_at: string
  verified_at: string | null
}
/** What the story's route answers. */
export type StoryForm = Omit<StoredForm, "removals"> & { removals: RemovedCopy[] }
