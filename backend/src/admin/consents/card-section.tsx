import { Button, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../baskets/use-formats"
import { Section } from "../pieces/section"
import type { ConsentView } from "./consent-types"

/** Makes the card, opens it to be printed, and keeps nothing of it. */
export function CardSection({ path, consent }: { path: string; consent: ConsentView }) {
  const { t, moment } = useFormats()
  const client = useQueryClient()
  const printing = useMutation({
    mutationFn: async (tab: Window | null) => {
      const response = await fetch(`${path}/card`, {
        method: "POST",
        credentials: "include",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ confirmed: true }),
      })
      if (!response.ok) {
        tab?.close()
        throw new Error(`no card: ${String(response.status)}`)
      }
      const address = URL.createObjectURL(await response.blob())
      if (tab) tab.location.href = address
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["etabli-consent"] }),
  })
  const wasIssued = consent.card_issued_at !== null
  return (
    <Section id="card" title={t("consents.card.title")}>
      <Text size="small" className="max-w-3xl">
        {t("consents.card.text")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {wasIssued
          ? t("consents.card.issued", { moment: moment(consent.card_issued_at ?? "") })
          : t("consents.card.none")}
      </Text>
      <div role="status" className="flex flex-wrap items-center gap-3">
        {/* The tab is opened by the click itself: browsers close the door to what comes later. */}
        <Button
          variant={wasIssued ? "secondary" : "primary"}
          isLoading={printing.isPending}
          onClick={() => printing.mutate(window.open("", "_blank"))}
        >
          {t(wasIssued ? "consents.card.again" : "consents.card.print")}
        </Button>
        {printing.isError && <Text className="text-ui-fg-error">{t("stories.review.failed")}</Text>}
      </div>
    </Section>
  )
}
