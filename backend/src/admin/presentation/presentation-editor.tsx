import { Button, Container, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { LanguageTabs } from "../pieces/language-tabs"
import { PresentationTexts } from "./presentation-texts"
import { sentenceOf, usePresentation } from "./use-presentation"

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
        <LanguageTabs own={shown.own} states={shown.states}>
          {(language) => <PresentationTexts {...{ form, language, isReadOnly, own: shown.own }} />}
        </LanguageTabs>
      </Container>
      {!isReadOnly && <SaveLine form={form} />}
    </>
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
