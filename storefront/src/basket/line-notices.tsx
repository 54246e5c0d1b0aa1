import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { BasketLine, Notice as LineNotice } from "@etabli/store-api"
import { Icon } from "@/ui/icon"
import { removeLine, setQuantity } from "./basket-actions"

type LineNoticesProps = { locale: Locale; line: BasketLine; withRemove?: boolean }

/** What changed since the piece was chosen: said at the line, with what remains to do. */
export function LineNotices({ locale, line, withRemove = false }: LineNoticesProps) {
  return line.notices.map((notice) => (
    <div
      key={notice.code}
      className="mt-2 flex items-start gap-2 rounded border border-ochre bg-ochre-band px-3 py-2 text-sm"
    >
      <Icon name="info" className="mt-0.5 size-4" />
      <div>
        <p>{noticeSentence(locale, notice)}</p>
        {notice.code === "quantity_left" && notice.available > 0 ? (
          <TakeLeft locale={locale} lineId={line.id} available={notice.available} />
        ) : null}
        {notice.code === "unavailable" && withRemove ? <TakeOut locale={locale} line={line} /> : null}
      </div>
    </div>
  ))
}

function noticeSentence(locale: Locale, notice: LineNotice): string {
  const t = translator(locale, "basket")
  if (notice.code === "unavailable") return t("notice.unavailable")
  if (notice.code === "quantity_left") return t("notice.quantity_left", { count: notice.available })
  const { money } = formatter(regionOf(locale))
  const prices = { was: money(notice.was_cents), now: money(notice.now_cents) }
  return notice.now_cents > notice.was_cents ? t("notice.price_up", prices) : t("notice.price_down", prices)
}

function TakeLeft({ locale, lineId, available }: { locale: Locale; lineId: string; available: number }) {
  return (
    <form action={setQuantity}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line" value={lineId} />
      <input type="hidden" name="quantity" value={available} />
      <button type="submit" className="link min-h-11 font-semibold">
        {translator(locale, "basket")("notice.take_left", { count: available })}
      </button>
    </form>
  )
}

function TakeOut({ locale, line }: { locale: Locale; line: BasketLine }) {
  const t = translator(locale, "basket")
  return (
    <form action={removeLine}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line" value={line.id} />
      <button
        type="submit"
        className="link min-h-11 font-semibold"
        aria-label={t("line.remove_of", { title: line.title.text })}
      >
        {t("line.remove")}
      </button>
    </form>
  )
}
