import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { noticeOn } from "@etabli/trust"
import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"

/** The pages that show it are made anew within the hour. */
const today = () => new Date().toISOString().slice(0, 10)

/**
 * The notice on the legal guarantee that the Union wants shown before one buys, in the wording that holds today: the
 * official picture once `packages/trust/src/notice-texts.ts` names its file, our words until then.
 */
export function GuaranteeNotice({ locale, children }: { locale: Locale; children?: ReactNode }) {
  const notice = noticeOn(today())
  if (!notice) return null
  const { title, duration, body, longer, link } = notice.texts[locale]
  const official = notice.official?.[locale]
  return (
    <aside aria-label={title} className="rounded-lg border-2 border-ink bg-raised p-5 sm:p-6" data-testid="guarantee">
      {official ? (
        <img
          src={official.file}
          width={official.width}
          height={official.height}
          alt={`${title}, ${duration}. ${body} ${longer}`}
          className="h-auto max-w-full"
        />
      ) : (
        <>
          <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <strong className="flex items-center gap-2 font-display text-lg">
              <Icon name="shield" className="size-6" />
              {title}
            </strong>
            <strong className="font-display text-xl">{duration}</strong>
          </p>
          <p className="mt-3 max-w-text">{body}</p>
          <p className="mt-2 max-w-text">{longer}</p>
        </>
      )}
      {children}
      <p className="mt-3 text-sm">
        <a href={notice.url[locale]} className="link" rel="external">
          {link}
        </a>
      </p>
      <p className="mt-1 text-xs text-soft">
        {translator(locale, "trust")("notice.by_law", {
          date: formatter(regionOf(locale)).date(notice.valid_from),
        })}
      </p>
    </aside>
  )
}
