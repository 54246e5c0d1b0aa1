import { type Locale, translator } from "@etabli/i18n"
import { Button } from "@/ui/button"
import { CONTROL, Field } from "@/ui/field"
import { describedBy, FieldFrame } from "@/ui/field-frame"
import type { RepairTyped } from "./repair-typed"

type RepairFormProps = {
  locale: Locale
  piece: string
  /** Signed link of the purchase; empty where it comes from the piece's page. */
  order: string
  typed: RepairTyped
  /** Names of the fields at fault. */
  faults: readonly string[]
}

/** A plain form with a file: nothing to run; the answer is a page. */
export function RepairForm({ locale, piece, order, typed, faults }: RepairFormProps) {
  const t = translator(locale, "repair")
  const optional = translator(locale, "common")("form.optional")
  const errorOf = (name: "name" | "email" | "text" | "photo") =>
    faults.includes(name) ? t(`fault.${name}`) : undefined
  return (
    <form method="post" action="/api/repair" encType="multipart/form-data" className="mt-8 flex flex-col gap-6">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="piece" value={piece} />
      <input type="hidden" name="order" value={order} />
      <Field
        {...{ id: "repair-name", name: "name", required: true, maxLength: 120, autoComplete: "name" }}
        {...{ label: t("name"), defaultValue: typed.name, error: errorOf("name") }}
      />
      <Field
        {...{ id: "repair-email", name: "email", type: "email", required: true, maxLength: 254, autoComplete: "email" }}
        {...{ label: t("email"), defaultValue: typed.email, error: errorOf("email") }}
      />
      <FieldFrame id="repair-text" label={t("text")} hint={t("text_hint")} error={errorOf("text")}>
        <textarea
          {...{ id: "repair-text", name: "text", rows: 6, required: true, minLength: 10, maxLength: 3000 }}
          defaultValue={typed.text}
          className={CONTROL}
          aria-invalid={faults.includes("text") || undefined}
          aria-describedby={describedBy("repair-text", t("text_hint"), errorOf("text"))}
        />
      </FieldFrame>
      <Field
        {...{ id: "repair-photo", name: "photo", type: "file", accept: "image/jpeg,image/png,image/webp" }}
        {...{ label: t("photo"), hint: t("photo_hint"), mark: optional, error: errorOf("photo") }}
      />
      <Button type="submit" className="sm:self-start">
        {t("submit")}
      </Button>
    </form>
  )
}
