import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { WaitingPlace } from "@etabli/store-api"
import { Button } from "@/ui/button"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { buyPlace, confirmWish, leaveList } from "./waiting-actions"

type WaitingViewProps = { locale: Locale; token: string; place: WaitingPlace }

/** How one wish stands, and what may be done about it: each a button of its own, without script too. */
export function WaitingView({ locale, token, place }: WaitingViewProps) {
  const { state, piece } = place
  const t = translator(locale, "waiting")
  const isInQueue = state === "asked" || state === "waiting" || state === "told"
  return (
    <>
      <p className="font-semibold">
        <Link href={`/${locale}/pieces/${piece.handle}`} className="link">
          <LocalisedText text={piece.title} locale={locale} />
        </Link>
        , {piece.maker}
      </p>
      <p className="mt-3" role="status" data-testid="waiting-state">
        {sentence(place, locale)}
      </p>
      <div className="mt-6 flex flex-col gap-3">
        {state === "asked" ? (
          <Step action={confirmWish} locale={locale} token={token} label={t("confirm")} variant="primary" />
        ) : null}
        {state === "told" ? (
          <Step action={buyPlace} locale={locale} token={token} label={t("buy")} variant="primary" />
        ) : null}
        {isInQueue ? (
          <Step action={leaveList} locale={locale} token={token} label={t("leave")} variant="quiet" />
        ) : null}
      </div>
    </>
  )
}

function sentence({ state, place, kept_until }: WaitingPlace, locale: Locale): string {
  const t = translator(locale, "waiting")
  switch (state) {
    case "asked":
      return t("state.asked")
    case "waiting":
      return place === 1 ? t("state.first") : t("state.waiting", { place: place ?? 0 })
    case "told":
      return t("state.told", { until: kept_until ? formatter(regionOf(locale)).dateTime(kept_until) : "" })
    case "bought":
      return t("state.bought")
    case "passed":
      return t("state.passed")
    case "left":
      return t("state.left")
  }
}

type StepProps = {
  action: (form: FormData) => Promise<void>
  locale: Locale
  token: string
  label: string
  variant: "primary" | "quiet"
}

function Step({ action, locale, token, label, variant }: StepProps) {
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Button type="submit" variant={variant} wide>
        {label}
      </Button>
    </form>
  )
}
