import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Hold } from "@etabli/store-api"
import type { Result } from "@/backend/call-backend.server"
import { lineSentences, problemSentence } from "@/forms/problem-sentences"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { HoldCountdown } from "./hold-countdown.client"

/** Says until when the pieces are kept, or which of them could not be kept. Nothing before the payment. */
export function HoldNotice({ locale, hold }: { locale: Locale; hold: Result<Hold> | null }) {
  if (!hold) return null
  const t = translator(locale, "checkout")
  if (hold.ok)
    return (
      <HoldCountdown
        secondsLeft={hold.value.seconds_left}
        words={{
          until: t("hold.until", { time: formatter(regionOf(locale)).time(hold.value.expires_at) }),
          minutes: Array.from({ length: MOST_MINUTES + 1 }, (_, minute) => t("hold.left", { count: minute })),
          lastMinute: t("hold.last_minute"),
          over: t("hold.over"),
          again: t("hold.again"),
        }}
      />
    )
  return (
    <Notice tone="warning" role="status" className="mb-6">
      <p>{problemSentence(locale, hold.error)}</p>
      {lineSentences(locale, hold.error).map((sentence) => (
        <p key={sentence} className="mt-1 font-semibold">
          {sentence}
        </p>
      ))}
      <Link href={`/${locale}/basket`} className="link inline-flex min-h-11 items-center font-semibold">
        {t("hold.to_basket")}
      </Link>
    </Notice>
  )
}

/** Sentences are made here, for the island knows no language; a hold is never longer. */
const MOST_MINUTES = 60
