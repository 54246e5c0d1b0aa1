import { Button, Container, DropdownMenu, Heading, StatusBadge, Text } from "@medusajs/ui"
import { LANGUAGES } from "@etabli/listing"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { sendBackend } from "../workshop/call-backend"
import { usePiece } from "./form-context"
import { LanguageBadge } from "./language-badge"
import { PieceState } from "./piece-state"

/** Name, state and languages of the piece, and the ways on from here. */
export function PieceHead({ isChanged }: { isChanged: boolean }) {
  const { t } = useFormats()
  const { form, state } = usePiece()
  return (
    <Container className="flex flex-col gap-3 px-4 py-4 md:px-6">
      <Link to="/pieces" className="txt-compact-small text-ui-fg-base underline underline-offset-2">
        {t("piece.back")}
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <Heading className="break-words">{state.texts.title[state.language]}</Heading>
          <div className="mt-2 flex flex-wrap gap-2">
            <PieceState status={form.status} availability={form.availability} />
            {LANGUAGES.map((language) => (
              <LanguageBadge key={language} language={language} state={form.languages[language]} />
            ))}
            {isChanged && <StatusBadge color="blue">{t("piece.unsaved")}</StatusBadge>}
          </div>
        </div>
        <div className="flex flex-wrap items-start gap-2">
          <Button variant="secondary" size="small" asChild>
            <Link to={`/price-help?piece=${form.id}`}>{t("piece.price_help")}</Link>
          </Button>
          {form.tag_address && (
            <Button variant="secondary" size="small" asChild>
              <a href={form.tag_address} target="_blank" rel="noreferrer">
                {t("piece.tag")}
              </a>
            </Button>
          )}
          <Preview />
        </div>
      </div>
    </Container>
  )
}

/** The page as the shop would show it, in each language, in a tab of its own. */
function Preview() {
  const { t } = useFormats()
  const { operatorId, form } = usePiece()
  const [told, setTold] = useState("")
  const open = async (language: string) => {
    // The tab is opened by the click itself: browsers close the door to what comes later.
    const tab = window.open("", "_blank")
    try {
      const path = `/admin/operators/${operatorId}/pieces/${form.id}/preview`
      const { addresses } = await sendBackend<{ addresses: Record<string, string> }>("POST", path)
      if (tab) tab.location.href = addresses[language] ?? ""
      setTold("")
    } catch {
      tab?.close()
      setTold(t("piece.preview_missing"))
    }
  }
  const isReady = form.missing.every(({ path }) => path.startsWith("operator."))
  return (
    <div className="flex flex-col items-end gap-1">
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <Button variant="secondary" size="small" disabled={!isReady}>
            {t("piece.preview")}
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          {LANGUAGES.map((language) => (
            <DropdownMenu.Item key={language} onClick={() => void open(language)}>
              {t("piece.preview_in", { language: t(`pieces.language.${language}`) })}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      <Text size="xsmall" className="text-ui-fg-subtle" role="status">
        {told || t(isReady ? "piece.preview_hint" : "piece.preview_missing")}
      </Text>
    </div>
  )
}
