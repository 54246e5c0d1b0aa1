import { Button, Prompt } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

/** Withdrawing cannot be undone: it is asked once. */
export function AskWithdrawal({ isBusy, onYes }: { isBusy: boolean; onYes: () => void }) {
  const { t } = useFormats()
  return (
    <Prompt>
      <Prompt.Trigger asChild>
        <Button variant="danger" disabled={isBusy}>
          {t("stories.step.withdraw")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("stories.withdraw.title")}</Prompt.Title>
          <Prompt.Description>{t("stories.withdraw.text")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("stories.withdraw.cancel")}</Prompt.Cancel>
          <Prompt.Action onClick={onYes}>{t("stories.step.withdraw")}</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
