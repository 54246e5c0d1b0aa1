import { Button, Prompt, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../baskets/use-formats"
import { Section } from "../pieces/section"
import { sendBackend } from "../workshop/call-backend"

/** Ends a consent when its person asks: once asked, and everything of it goes. */
export function WithdrawSection({ path }: { path: string }) {
  const { t } = useFormats()
  const client = useQueryClient()
  const withdrawing = useMutation({
    mutationFn: () => sendBackend("POST", `${path}/withdrawal`, { confirmed: true }),
    onSuccess: () => client.invalidateQueries(),
  })
  return (
    <Section id="withdraw" title={t("consents.withdraw.title")}>
      <Text size="small">{t("consents.withdraw.text")}</Text>
      <div role="status">
        <Prompt>
          <Prompt.Trigger asChild>
            <Button variant="danger" isLoading={withdrawing.isPending}>
              {t("consents.withdraw.go")}
            </Button>
          </Prompt.Trigger>
          <Prompt.Content>
            <Prompt.Header>
              <Prompt.Title>{t("consents.withdraw.sure")}</Prompt.Title>
              <Prompt.Description>{t("consents.withdraw.text")}</Prompt.Description>
            </Prompt.Header>
            <Prompt.Footer>
              <Prompt.Cancel>{t("consents.withdraw.cancel")}</Prompt.Cancel>
              <Prompt.Action onClick={() => withdrawing.mutate()}>{t("consents.withdraw.go")}</Prompt.Action>
            </Prompt.Footer>
          </Prompt.Content>
        </Prompt>
        {withdrawing.isError && <Text className="text-ui-fg-error">{t("consents.fault.already_withdrawn")}</Text>}
      </div>
    </Section>
  )
}
