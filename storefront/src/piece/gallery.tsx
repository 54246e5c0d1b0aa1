import { type Locale, translator } from "@etabli/i18n"
import type { Picture as PictureData } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Picture } from "@/ui/picture"

type GalleryProps = { pictures: PictureData[]; title: string; locale: Locale }

const SIZES = "(min-width: 75rem) 640px, (min-width: 64rem) 54vw, 100vw"

/** On phones a strip to swipe, on wide windows a wall; both are lists that need no script. */
export function Gallery({ pictures, title, locale }: GalleryProps) {
  const t = translator(locale, "piece")
  const [first, ...others] = pictures
  if (!first) return <Picture picture={null} sizes={SIZES} className="rounded" />
  return (
    <ul
      aria-label={t("gallery", { title })}
      tabIndex={others.length > 0 ? 0 : undefined}
      className="gallery max-lg:-mx-4 max-lg:px-4 sm:max-lg:mx-0 sm:max-lg:px-0"
    >
      {pictures.map((picture, index) => (
        <li key={picture.url} className={classNames("relative", index === 0 && "lg:col-span-2")}>
          <Picture
            picture={picture}
            sizes={index === 0 ? SIZES : "(min-width: 64rem) 27vw, 85vw"}
            first={index === 0}
            className={classNames("rounded border border-line object-cover", index === 0 ? "aspect-4/5" : "aspect-4/5 h-full")}
          />
          {others.length > 0 ? (
            <span className="absolute right-3 bottom-3 rounded-full bg-paper px-2.5 py-0.5 text-xs text-ink lg:hidden">
              {t("picture_of", { number: index + 1, total: pictures.length })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
