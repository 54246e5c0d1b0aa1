import type { StoryStep } from "@etabli/stories"
import { Button, Container } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { SavingWords } from "../pieces/saving-words"
import { AskWithdrawal } from "./ask-withdrawal"
import { useStory } from "./story-context"
import type { StorySaving, StoryWish } from "./use-story-form"

type Props = { isChanged: boolean; saving: StorySaving; send: (wish: StoryWish) => void }

/** Saving and the steps one may take, within reach of the thumb, and what became of them. */
export function StoryBar({ isChanged, saving, send }: Props) {
  const { t } = useFormats()
  const { form } = useStory()
  const isBusy = saving.is === "saving"
  const isNoDraft =
    saving.is === "refused" && saving.faults.some(({ path, code }) => path === "" && code === "not_a_draft")
  const canSave = form.state === "draft" || form.state === "published"
  const quiet: readonly StoryStep[] = ["take_back", "revise", "renew"]
  return (
    <Container className="sticky bottom-2 z-20 flex flex-wrap items-center justify-between gap-3 px-4 py-3 md:px-6">
      <div role="status" className="min-w-0 flex-1 basis-52">
        <SavingWords
          isChanged={isChanged}
          is={saving.is}
          saved={t("piece.saved")}
          refused={t(isNoDraft ? "stories.not_a_draft" : "stories.refused")}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        {form.steps.includes("withdraw") && <AskWithdrawal isBusy={isBusy} onYes={() => send({ step: "withdraw" })} />}
        {quiet
          .filter((step) => form.steps.includes(step))
          .map((step) => (
            <Button key={step} variant="secondary" disabled={isBusy} onClick={() => send({ step })}>
              {t(`stories.step.${step}`)}
            </Button>
          ))}
        {canSave && (
          <Button variant="secondary" isLoading={isBusy} disabled={!isChanged} onClick={() => send({})}>
            {t("piece.save")}
          </Button>
        )}
        {form.steps.includes("submit") && (
          <Button disabled={isBusy} onClick={() => send({ step: "submit" })}>
            {t("stories.step.submit")}
          </Button>
        )}
      </div>
    </Container>
  )
}
