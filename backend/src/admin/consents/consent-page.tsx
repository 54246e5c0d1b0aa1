import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Section } from "../pieces/section"
import { StoryBadge } from "../stories/story-badge"
import { readBackend } from "../workshop/call-backend"
import { AgreedWords } from "./agreed-words"
import { CardSection } from "./card-section"
import { ConsentBadge } from "./consent-badge"
import type { ConsentView } from "./consent-types"
import { ProofSection } from "./proof-section"
import { WithdrawSection } from "./withdraw-section"

/** All of one consent, for the manager: what was agreed, the card, the proof, and its end. */
export function ConsentPage({ operatorId, consentId }: { operatorId: string; consentId: string }) {
  const { t, day } = useFormats()
  const path = `/admin/operators/${operatorId}/consents/${consentId}`
  const { data, isError } = useQuery({
    queryKey: ["etabli-consent", operatorId, consentId],
    queryFn: () => readBackend<ConsentView>(path),
    // Who somebody is stays in memory no longer than its page.
    gcTime: 0,
    retry: 1,
  })
  if (isError)
    return (
      <Container className="px-6 py-8">
        <Text>{t("consents.not_found")}</Text>
      </Container>
    )
  if (!data) return <Container className="h-64 animate-pulse" aria-busy="true" />
  const isOver = data.withdrawn_on !== null
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-col gap-2 px-4 py-4 md:px-6">
        <Link to="/consents" className="txt-compact-small text-ui-fg-base underline underline-offset-2">
          {t("consents.back")}
        </Link>
        <Heading>{data.shown_name}</Heading>
        <div className="flex flex-wrap items-center gap-3">
          <ConsentBadge state={data.state} />
          <Text size="small">
            {day(data.valid_from)} – {day(data.valid_to)}
          </Text>
          {data.withdrawn_on && <Text size="small">{t("consents.withdrawn_on", { day: day(data.withdrawn_on) })}</Text>}
        </div>
      </Container>
      <Section id="agreed" title={t("consents.field.ticks")}>
        <AgreedWords ticks={data.ticks} />
        <Text size="small">{data.givers.map((giver) => t(`consents.giver.${giver}`)).join(", ")}</Text>
        <details>
          <summary className="txt-small cursor-pointer underline underline-offset-2">{data.form.title}</summary>
          <div lang={data.language} className="mt-2 flex max-w-3xl flex-col gap-2">
            {data.form.paragraphs.map((paragraph) => (
              <Text key={paragraph} size="small">
                {paragraph}
              </Text>
            ))}
          </div>
        </details>
      </Section>
      <Section id="who" title={t("consents.field.sealed")}>
        <dl className="txt-small grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
          <dt className="font-medium">{t("consents.field.name")}</dt>
          <dd className="break-words">{data.identity.name}</dd>
          <dt className="font-medium">{t("consents.field.contact")}</dt>
          <dd className="break-words">{data.identity.contact || "–"}</dd>
          <dt className="font-medium">{t("consents.field.signers")}</dt>
          <dd className="break-words">{data.identity.signers.join(", ") || "–"}</dd>
        </dl>
      </Section>
      {!isOver && <CardSection path={path} consent={data} />}
      <ProofSection path={path} consent={data} />
      <Section id="stories" title={t("consents.stories")}>
        {data.stories.length === 0 && <Text size="small">{t("consents.no_stories")}</Text>}
        <ul className="flex flex-col gap-2">
          {data.stories.map(({ id, title, state }) => (
            <li key={id} className="flex flex-wrap items-center gap-3">
              <Link to={`/stories/${id}`} className="txt-small text-ui-fg-base underline underline-offset-2">
                {title || t("stories.untitled")}
              </Link>
              <StoryBadge state={state} />
            </li>
          ))}
        </ul>
      </Section>
      {!isOver && <WithdrawSection path={path} />}
    </div>
  )
}
