import { type Language, LANGUAGES } from "@etabli/listing"
import { Button, Container, StatusBadge, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { PresentationTexts } from "./presentation-texts"
import { sentenceOf, usePresentation } from "./use-presentation"

const COLOURS = { missing: "grey", draft: "orange", checked: "green" } as const

/** What a workshop says of itself, one language at a time: its own first. */
export function PresentationEditor({ operatorId, isReadOnly }: { operatorId: string; isReadOnly: boolean }) {
  const { t } = useFormats()
  const form = usePresentation(operatorId)
  const { shown } = form
  if (form.isError)
    return (
      <Container className="px-6 py-8">
        <Text>{t("house.presentation.failed")}</Text>
      </Container>
    )
  if (!shown) return <Container className="h-64 animate-pulse" aria-busy="true" />
  return (
    <>
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Text className="text-ui-fg-subtle max-w-2xl">
          {t("house.presentation.intro")}{" "}
          {t("house.presentation.own_first", { language: t(`pieces.language.${shown.own}`) })}
        </Text>
        <a className="txt-small text-ui-fg-base underline" href={shown.url} target="_blank" rel="noreferrer">
          {t("house.presentation.open")}
        </a>
      </Container>
      <Container className="px-6 py-4">
        <Languages form={form} own={shown.own} isReadOnly={isReadOnly} />
      </Container>
      {!isReadOnly && <SaveLine form={form} />}
    </>
  )
}

type LanguagesProps = { form: ReturnType<typeof usePresentation>; own: Language; isReadOnly: boolean }

function Languages({ form, own, isReadOnly }: LanguagesProps) {
  const { t } = useFormats()
  const [open, setOpen] = useState<Language>(own)
  const languages = [own, ...LANGUAGES.filter((language) => language !== own)]
  const states = form.shown?.states
  return (
    <Tabs value={open} onValueChange={(value) => setOpen(value as Language)}>
      <div className="overflow-x-auto py-1">
        <Tabs.List aria-label={t("piece.languages.tablist")}>
          {languages.map((language) => (
            <Tabs.Trigger key={language} value={language}>
              <span className="flex items-center gap-2 whitespace-nowrap">
                <span className="capitalize">{t(`pieces.language.${language}`)}</span>
                {states && (
                  <StatusBadge color={COLOURS[states[language]]}>
                    {t(`pieces.language_state.${states[language]}`)}
                  </StatusBadge>
                )}
              </span>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </div>
      {languages.map((language) => (
        <Tabs.Content key={language} value={language} className="pt-4">
          <PresentationTexts form={form} language={language} own={own} isReadOnly={isReadOnly} />
        </Tabs.Content>
      ))}
    </Tabs>
  )
}

function SaveLine({
  form: { faults, isSaved, isChanged, isBusy, send },
}: {
  form: ReturnType<typeof usePresentation>
}) {
  const { t } = useFormats()
  const [fault] = faults
  return (
    <Container className="sticky bottom-2 z-20 flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div role="status" className="min-w-0 flex-1 basis-52">
        <Text size="small" className={fault ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {fault && t(`house.presentation.fault.${sentenceOf(fault)}`)}
          {!fault && isSaved && t("house.presentation.saved")}
          {!fault && isChanged && t("house.presentation.unsaved")}
        </Text>
      </div>
      <Button isLoading={isBusy} disabled={!isChanged} onClick={send}>
        {t("house.presentation.save")}
      </Button>
    </Container>
  )
}
