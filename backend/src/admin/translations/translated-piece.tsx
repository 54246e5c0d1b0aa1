import type { Language } from "@etabli/listing"
import { Badge, Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { LanguageBadge } from "../pieces/language-badge"
import type { TranslatedPiece } from "./translations"

type Props = { piece: TranslatedPiece; language: Language; isBusy: boolean; onChecked: (() => void) | null }

/** One piece: its own words beside the translation, to be read over here or completed on its page. */
export function TranslatedPieceRow({ piece, language, isBusy, onChecked }: Props) {
  const { t } = useFormats()
  const isComplete = piece.texts.every(({ own, translated }) => own === "" || translated !== "")
  return (
    <details className="px-6 py-3">
      <summary className="cursor-pointer">
        <span className="inline-flex flex-wrap items-center gap-2 align-middle">
          <span className="font-medium">{piece.title}</span>
          <LanguageBadge language={language} state={piece.state} />
          {piece.status === "published" && <Badge size="2xsmall">{t("house.translations.online")}</Badge>}
        </span>
      </summary>
      <dl className="mt-3 flex flex-col gap-3">
        {piece.texts.map(({ field, own, translated }, index) => (
          <div key={`${field}-${String(index)}`}>
            <dt className="txt-small text-ui-fg-subtle">
              {t(field === "choice" ? "piece.field.choice_title" : `piece.field.${field}`)}
            </dt>
            <dd className="grid gap-x-6 gap-y-1 md:grid-cols-2">
              <Text size="small" lang={piece.own} className="whitespace-pre-line">
                {own}
              </Text>
              <Text size="small" lang={language} className="whitespace-pre-line">
                {translated || <em lang={undefined}>{t("pieces.language_state.missing")}</em>}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 flex flex-wrap items-center gap-4">
        {onChecked && isComplete && (
          <Button size="small" variant="secondary" disabled={isBusy} onClick={onChecked}>
            {t("house.translations.mark")}
            <span className="sr-only"> {piece.title}</span>
          </Button>
        )}
        <Link className="txt-small text-ui-fg-base underline" to={`/pieces/${piece.id}`}>
          {t(isComplete ? "house.translations.edit" : "house.translations.complete")}
          <span className="sr-only"> {piece.title}</span>
        </Link>
      </div>
    </details>
  )
}
