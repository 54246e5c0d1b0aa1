import { type Locale, translator } from "@etabli/i18n"
import { lineSentences, problemSentence } from "@/forms/problem-sentences"
import { Notice } from "@/ui/notice"
import { putBack } from "./basket-actions"
import type { Flash } from "./flash.server"
import { FocusOnArrival } from "./focus-on-arrival.client"

/** What the last action did: a piece taken out may be put back, a refusal says what remains. */
export function FlashNotice({ locale, flash }: { locale: Locale; flash: Flash | null }) {
  if (!flash) return null
  return (
    <FocusOnArrival className="mt-6">
      {flash.kind === "removed" ? <Removed locale={locale} flash={flash} /> : <Refused locale={locale} flash={flash} />}
    </FocusOnArrival>
  )
}

type FlashOf<K extends Flash["kind"]> = { locale: Locale; flash: Extract<Flash, { kind: K }> }

function Removed({ locale, flash }: FlashOf<"removed">) {
  const t = translator(locale, "basket")
  return (
    <Notice tone="info" role="status">
      <form action={putBack} className="flex flex-wrap items-center gap-x-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="variant_id" value={flash.variant_id} />
        <input type="hidden" name="quantity" value={flash.quantity} />
        <span>{t("removed.text", { title: flash.title })}</span>
        <button type="submit" className="link min-h-11 font-semibold">
          {t("removed.undo")}
        </button>
      </form>
    </Notice>
  )
}

function Refused({ locale, flash }: FlashOf<"problem">) {
  return (
    <Notice tone="error" role="alert">
      <p>{problemSentence(locale, flash)}</p>
      {lineSentences(locale, flash).map((sentence) => (
        <p key={sentence} className="mt-1 font-semibold">
          {sentence}
        </p>
      ))}
    </Notice>
  )
}
