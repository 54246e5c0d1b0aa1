import { Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { ConflictPanel } from "../pieces/conflict-panel"
import { RestoredPanel } from "../pieces/restored-panel"
import { readBackend } from "../workshop/call-backend"
import { useWorkshop } from "../workshop/use-workshop"
import { AboutSection } from "./about-section"
import { BlockList } from "./block-list"
import { PeopleSection } from "./people-section"
import { PicturesSection } from "./pictures-section"
import { RemovalLog } from "./removal-log"
import { StoryBar } from "./story-bar"
import { StoryContext } from "./story-context"
import { StoryHead } from "./story-head"
import { StoryMissing } from "./story-missing"
import type { Language, ListedConsent } from "./story-types"
import { TiesSection } from "./ties-section"
import { useStoryForm } from "./use-story-form"

/** One page for one story: what it tells, its pictures and parts, who is in it, and what is missing before it is shown. */
export function StoryEditor({ operatorId, storyId }: { operatorId: string; storyId: string }) {
  const { t } = useFormats()
  const { isReadOnly, isPlatform } = useWorkshop()
  const [others, setOthers] = useState<Language[]>([])
  const { form, typed, isError, isGone, isChanged, isRestored, saving, change, send, reload } = useStoryForm(
    operatorId,
    storyId,
  )
  const consents = useQuery({
    queryKey: ["etabli-consents", operatorId],
    queryFn: () => readBackend<{ consents: ListedConsent[] }>(`/admin/operators/${operatorId}/consents`),
    // The platform sees no person, the accountant neither.
    enabled: !isReadOnly && !isPlatform,
  })
  if (isError)
    return (
      <Container className="px-6 py-8">
        <Text>{t(isGone ? "stories.not_found" : "stories.failed")}</Text>
      </Container>
    )
  if (!form || !typed) return <Container className="h-64 animate-pulse" aria-busy="true" />
  const isClosed = form.state === "in_review" || form.state === "withdrawn" || form.state === "expired"
  const value = {
    operatorId,
    form,
    typed,
    change,
    faults: saving.is === "refused" ? saving.faults : [],
    consents: consents.data?.consents ?? [],
    shown: [typed.language, ...others.filter((one) => one !== typed.language)],
    isFixed: form.state !== "draft",
    isReadOnly: isReadOnly || isClosed,
  }
  return (
    <StoryContext.Provider value={value}>
      <div className="flex flex-col gap-3">
        <StoryHead isChanged={isChanged} others={others} setOthers={setOthers} />
        {isReadOnly && <Told text={t("piece.read_only")} />}
        {!isReadOnly && form.state !== "draft" && <Told text={t(`stories.why_closed.${form.state}`)} />}
        {form.sent_back_because !== null && <Told text={t("stories.sent_back", { because: form.sent_back_because })} />}
        {isRestored && <RestoredPanel onDrop={() => void reload()} />}
        {saving.is === "conflict" && (
          <ConflictPanel onMine={() => send({ over: true })} onTheirs={() => void reload()} />
        )}
        <StoryMissing />
        <RemovalLog removals={form.removals} />
        <AboutSection />
        <PicturesSection />
        <BlockList />
        <PeopleSection />
        <TiesSection />
        {!isReadOnly && <StoryBar isChanged={isChanged} saving={saving} send={send} />}
      </div>
    </StoryContext.Provider>
  )
}

function Told({ text }: { text: string }) {
  return (
    <Container className="px-6 py-3">
      <Text size="small" className="whitespace-pre-line">
        {text}
      </Text>
    </Container>
  )
}
