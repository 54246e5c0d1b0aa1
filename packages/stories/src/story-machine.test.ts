import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  answerOf,
  STORY_ACTORS,
  STORY_STATES,
  STORY_STEPS,
  stepsOf,
  stepStory,
  type StoryState,
} from "./story-machine.js"

const walk = fc.array(fc.tuple(fc.constantFrom(...STORY_STEPS), fc.constantFrom(...STORY_ACTORS)), { maxLength: 30 })

describe("the life of a story", () => {
  test("reaches the shop by the platform's hand alone, from review", () => {
    fc.assert(
      fc.property(walk, (steps) => {
        let state: StoryState = "draft"
        for (const [step, actor] of steps) {
          const outcome = stepStory(state, step, actor)
          if (!outcome.ok) continue
          if (outcome.state === "published") expect([state, actor]).toEqual(["in_review", "platform"])
          if (outcome.state === "expired") expect(actor).toBe("time")
          state = outcome.state
        }
      }),
    )
  })

  test("a withdrawn story stays gone, whoever tries", () => {
    expect(STORY_ACTORS.flatMap((actor) => stepsOf("withdrawn", actor))).toEqual([])
  })

  test.each([
    ["draft", "lister", ["submit"]],
    ["draft", "platform", []],
    ["in_review", "platform", ["send_back", "publish"]],
    ["in_review", "manager", ["take_back"]],
    ["published", "person", ["withdraw"]],
    ["published", "manager", ["revise", "withdraw"]],
    ["expired", "manager", ["renew"]],
  ] as const)("%s: a %s may %j", (state, actor, steps) => {
    expect(stepsOf(state, actor)).toEqual(steps)
  })

  test("only what is published is shown", () => {
    expect(STORY_STATES.filter((state) => answerOf(state) === "shown")).toEqual(["published"])
    expect(STORY_STATES.filter((state) => answerOf(state) === "gone")).toEqual(["withdrawn", "expired"])
  })
})
