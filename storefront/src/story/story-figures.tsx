import { type Locale, translator } from "@etabli/i18n"
import type { StoryBlock } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"

type FiguresProps = {
  figures: Extract<StoryBlock, { type: "figure" }>[]
  tintName: string
  locale: Locale
  mark: boolean
}

/** Few figures, large: each with what it counts. */
export function StoryFigures({ figures, tintName, locale, mark }: FiguresProps) {
  const { band, ink } = tint(tintName)
  return (
    <dl
      aria-label={translator(locale, "story")("figures")}
      className={classNames(
        "story-figures grid gap-6 rounded-lg p-6 sm:p-7",
        figures.length > 1 && "sm:grid-cols-2",
        band,
      )}
    >
      {figures.map(({ value, label }) => (
        <div key={`${value.text} ${label.text}`} className="flex flex-col-reverse justify-end">
          <dt className="mt-1 text-base">
            <LocalisedText text={label} locale={locale} mark={mark} />
          </dt>
          <dd className={classNames("tabular font-display text-3xl font-bold", ink)}>
            <LocalisedText text={value} locale={locale} mark={false} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
