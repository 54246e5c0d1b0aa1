import type { ReviewRow } from "@etabli/trust"
import { Badge, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

const COLOUR = { submitted: "orange", published: "green", refused: "red" } as const

/** A review as it was written, with what it is about and how it stands. */
export function ReviewWords({ review }: { review: ReviewRow }) {
  const { t, day } = useFormats()
  const { piece_title, operator_name, received_on, rating, text, locale, first_name, state, reason, answer } = review
  return (
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={COLOUR[state]}>
          {t(`reviews.state.${state}`)}
        </Badge>
        <Text size="small" weight="plus">
          {t("reviews.rating", { rating })} · {first_name ?? t("reviews.nameless")}
        </Text>
      </p>
      <Text size="small" className="text-ui-fg-subtle">
        {t("reviews.about", { piece: piece_title, operator: operator_name, date: day(received_on) })}
      </Text>
      <Text lang={locale} className="mt-2 whitespace-pre-line break-words">
        {text}
      </Text>
      {reason && (
        <Text size="small" className="text-ui-fg-error mt-1">
          {t(`reviews.reasons.${reason}`)}
        </Text>
      )}
      {answer && (
        <div className="border-ui-border-strong mt-3 border-s-2 ps-3">
          <Text size="small" weight="plus">
            {t("reviews.answer")}
          </Text>
          <Text size="small" className="whitespace-pre-line break-words">
            {answer}
          </Text>
        </div>
      )}
    </div>
  )
}
