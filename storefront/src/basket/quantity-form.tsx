import { type Locale, translator } from "@etabli/i18n"
import { type BasketLine, MAX_QUANTITY } from "@etabli/store-api"
import { setQuantity } from "./basket-actions"
import { QuantityInput } from "./quantity-input.client"

const STEP = "flex size-11 items-center justify-center text-lg disabled:text-line-strong"

/** − number +, each a submit of one small form; nothing to choose where a piece is one of a kind. */
export function QuantityForm({ locale, line }: { locale: Locale; line: BasketLine }) {
  const t = translator(locale, "basket")
  const title = line.title.text
  const most = Math.min(line.max_quantity, MAX_QUANTITY)
  if (line.kind === "unique" && line.quantity === 1)
    return <p className="text-sm text-soft">{t("pieces", { count: 1 })}</p>
  return (
    <form action={setQuantity} className="relative flex items-center rounded border border-line-strong">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line" value={line.id} />
      {/* First in the form: what Enter in the number field presses. */}
      <button
        type="submit"
        className="sr-only focus:not-sr-only focus:absolute focus:-top-9 focus:left-0 focus:rounded focus:bg-ink focus:px-2 focus:text-paper"
      >
        {t("line.update")}
      </button>
      <button
        name="step"
        value="-1"
        className={STEP}
        disabled={line.quantity <= 1}
        aria-label={t("line.less", { title })}
      >
        <span aria-hidden="true">−</span>
      </button>
      <QuantityInput
        key={line.quantity}
        label={t("line.quantity_of", { title })}
        value={line.quantity}
        most={Math.max(most, line.quantity)}
      />
      <button
        name="step"
        value="1"
        className={STEP}
        disabled={line.quantity >= most}
        aria-label={t("line.more", { title })}
      >
        <span aria-hidden="true">+</span>
      </button>
    </form>
  )
}
