import { type Locale, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"

type WaitingFormProps = { locale: Locale; variantId: string; email?: string | undefined; error?: string | undefined }

/** A plain form: nothing to run, nothing to wait for. The answer is a page. */
export function WaitingForm({ locale, variantId, email, error }: WaitingFormProps) {
  const t = translator(locale, "waiting")
  return (
    <form method="post" action="/api/waiting" className="flex flex-col gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="variant_id" value={variantId} />
      <Field
        id="waiting-email"
        name="email"
        type="email"
        required
        maxLength={254}
        autoComplete="email"
        label={t("email")}
        hint={t("email_hint")}
        defaultValue={email}
        error={error}
      />
      <Button type="submit" variant="quiet" wide>
        {t("submit")}
      </Button>
    </form>
  )
}

/** The variant somebody who waits is told of: of several the first. */
export function awaitedVariant(piece: Piece): string | null {
  const canComeBack = piece.kind !== "unique" || piece.availability.state === "paused"
  return canComeBack ? (piece.variants[0]?.id ?? null) : null
}
