import { createContext, useContext } from "react"
import { useFormats } from "../baskets/use-formats"
import type { FieldFault } from "../workshop/call-backend"
import type { TypedStory } from "./story-state"
import type { Language, ListedConsent, StoryForm } from "./story-types"

export type StoryContextValue = {
  operatorId: string
  form: StoryForm
  typed: TypedStory
  change: (part: Partial<TypedStory>) => void
  faults: readonly FieldFault[]
  consents: readonly ListedConsent[]
  /** Languages that stand side by side: the story's own, and those asked for. */
  shown: readonly Language[]
  /** Whether nothing of the story's own language may be written: it is shown, in review or somebody else's. */
  isFixed: boolean
  /** Whether nothing at all may be written. */
  isReadOnly: boolean
}

export const StoryContext = createContext<StoryContextValue | null>(null)

/** The story's page, for its parts. */
export function useStory(): StoryContextValue {
  const value = useContext(StoryContext)
  if (!value) throw new Error("A part of the story's page stands outside of it.")
  return value
}

/** The sentence for a field at fault, if it is. */
export function useStoryFault(): (path: string) => string | undefined {
  const { t } = useFormats()
  const { faults } = useStory()
  return (path) => {
    const fault = faults.find((one) => one.path === path || one.path.startsWith(`${path}.`))
    return fault && t(`stories.fault.${fault.code}`, { defaultValue: t("stories.fault.other") })
  }
}
