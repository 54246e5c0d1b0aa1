import { type Locale, translator } from "@etabli/i18n"
import type { Reviewable } from "@etabli/store-api"
import { ActionForm } from "@/forms/action-form.client"
import { LocalisedText } from "@/ui/localised-text"
import { Notice } from "@/ui/notice"
import { Picture } from "@/ui/picture"
import { writeReview } from "./review-actions"
import { reviewSpec } from "./review-spec"

type ReviewableListProps = { lines: Reviewable["lines"]; token: string; locale: Locale }

/** Each piece that was handed over, with its form or with what became of its review. */
export function ReviewableList({ lines, token, locale }: ReviewableListProps) {
  return (
    <ul className="mt-8 flex flex-col gap-8">
      {lines.map((line) => (
        <li key={line.line_id} className="rounded-lg border border-line bg-raised p-5 sm:p-6">
          <div className="mb-5 flex items-center gap-4">
            <div className="w-16 shrink-0">
              <Picture
                picture={line.picture}
                sizes="64px"
                className="rounded-sm"
                {...(line.title.lang !== locale && { altLanguage: line.title.lang })}
              />
            </div>
            <div>
              <h2 className="text-lg">
                <LocalisedText text={line.title} locale={locale} />
              </h2>
              <p className="text-sm text-soft">{line.maker}</p>
            </div>
          </div>
          {line.review ? (
            <Written review={line.review} locale={locale} />
          ) : (
            <ActionForm
              id={`review-${line.line_id}`}
              action={writeReview}
              spec={reviewSpec(locale, { token, lineId: line.line_id })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

type WrittenProps = { review: NonNullable<Reviewable["lines"][number]["review"]>; locale: Locale }

function Written({ review: { state, reason, rating, text }, locale }: WrittenProps) {
  const t = translator(locale, "review")
  const sentence =
    state === "refused" ? t("state.refused", { reason: t(`reason.${reason ?? "unreadable"}`) }) : t(`state.${state}`)
  return (
    <>
      <Notice tone={state === "refused" ? "warning" : "success"} role="status">
        <p>{sentence}</p>
      </Notice>
      <blockquote className="mt-4 max-w-text border-l-4 border-wood pl-4 break-words">
        <p className="font-semibold">{t("rating", { rating })}</p>
        <p>{text}</p>
      </blockquote>
    </>
  )
}
