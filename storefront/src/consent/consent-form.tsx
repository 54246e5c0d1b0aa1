import { type Locale, translator } from "@etabli/i18n"
import type { ConsentCard } from "@etabli/store-api"
import { Icon } from "@/ui/icon"

type ConsentFormProps = { form: ConsentCard["form"]; language: ConsentCard["language"]; locale: Locale }

/** The text that was read when it was agreed to, in the language it was read in. */
export function ConsentForm({ form, language, locale }: ConsentFormProps) {
  const t = translator(locale, "consent")
  return (
    <details className="mt-8 rounded border border-line p-4">
      <summary className="flex min-h-8 items-center gap-2 font-semibold">
        <Icon name="chevron-down" className="size-4" />
        {t("form")}
      </summary>
      <div lang={language === locale ? undefined : language} className="mt-3 flex flex-col gap-3 text-sm">
        <h2 className="text-base">{form.title}</h2>
        {form.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p className="mt-3 text-xs text-soft">{t("form_version", { version: form.version })}</p>
    </details>
  )
}
