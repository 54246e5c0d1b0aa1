import { Button, Container, Heading, StatusBadge } from "@medusajs/ui"
import { LANGUAGES } from "@etabli/listing"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { usePiece } from "./form-context"
import { LanguageBadge } from "./language-badge"
import { PieceState } from "./piece-state"
import { PreviewMenu } from "./preview-menu"

/** Name, state and languages of the piece, and the ways on from here. */
export function PieceHead({ isChanged }: { isChanged: boolean }) {
  const { t } = useFormats()
  const { operatorId, form, state } = usePiece()
  const isReady = form.missing.every(({ path }) => path.startsWith("operator."))
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
          <PreviewMenu
            path={`/admin/operators/${operatorId}/pieces/${form.id}/preview`}
            isReady={isReady}
            hint={t(isReady ? "piece.preview_hint" : "piece.preview_missing")}
            failed={t("piece.preview_missing")}
          />
        </div>
      </div>
    </Container>
  )
}
