export const STORY_STATES = ["draft", "in_review", "published", "withdrawn", "expired"] as const
export type StoryState = (typeof STORY_STATES)[number]

/** Who acts: an operator's people, the platform, the person of a consent with the card, or the calendar. */
export const STORY_ACTORS = ["lister", "manager", "platform", "person", "time"] as const
export type StoryActor = (typeof STORY_ACTORS)[number]

export const STORY_STEPS = [
  "submit",
  "take_back",
  "send_back",
  "publish",
  "revise",
  "withdraw",
  "expire",
  "renew",
] as const
export type StoryStep = (typeof STORY_STEPS)[number]

type Rule = { from: StoryState; to: StoryState; by: readonly StoryActor[] }

/**
 * Every step a story can take and who may take it. Words are written in `draft` alone; a published story that is to say
 * something else leaves the shop first (`revise`). `withdrawn` is the end: whoever wants it back writes a new story.
 */
export const STORY_TABLE: Readonly<Record<StoryStep, Rule>> = {
  submit: { from: "draft", to: "in_review", by: ["lister", "manager"] },
  take_back: { from: "in_review", to: "draft", by: ["lister", "manager"] },
  send_back: { from: "in_review", to: "draft", by: ["platform"] },
  publish: { from: "in_review", to: "published", by: ["platform"] },
  revise: { from: "published", to: "draft", by: ["lister", "manager"] },
  withdraw: { from: "published", to: "withdrawn", by: ["lister", "manager", "platform", "person"] },
  expire: { from: "published", to: "expired", by: ["time"] },
  renew: { from: "expired", to: "draft", by: ["lister", "manager"] },
}

export type StepOutcome = { ok: true; state: StoryState } | { ok: false; code: "wrong_state" | "not_yours" }

/** Where a step leads, or why it cannot be taken. */
export function stepStory(state: StoryState, step: StoryStep, actor: StoryActor): StepOutcome {
  const { from, to, by } = STORY_TABLE[step]
  if (!by.includes(actor)) return { ok: false, code: "not_yours" }
  return from === state ? { ok: true, state: to } : { ok: false, code: "wrong_state" }
}

/** The steps that this actor may take from here, in the order of the table. */
export function stepsOf(state: StoryState, actor: StoryActor): StoryStep[] {
  return STORY_STEPS.filter((step) => stepStory(state, step, actor).ok)
}

/** What the shop answers for a story: it shows it, tells that it is gone for good, or knows of none. */
export function answerOf(state: StoryState): "shown" | "gone" | "unknown" {
  switch (state) {
    case "published":
      return "shown"
    case "withdrawn":
    case "expired":
      return "gone"
    case "draft":
    case "in_review":
      return "unknown"
  }
}
