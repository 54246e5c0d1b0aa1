import { type Locale, translator } from "@etabli/i18n"
import type { Picture as PictureData } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Picture } from "@/ui/picture"
import { SharedPicture } from "@/ui/shared-picture"

type GalleryProps = { handle: string; pictures: PictureData[]; title: string; locale: Locale }

const FRAME = "aspect-4/5 rounded border border-line object-cover"
const SIZES = "(min-width: 75rem) 640px, (min-width: 64rem) 54vw, 100vw"

/** On phones a strip to swipe, on wide windows a wall; both are lists that need no script. */
export function Gallery({ handle, pictures, title, locale }: GalleryProps) {
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
          {index === 0 ? (
            <SharedPicture handle={handle}>
              <Picture picture={picture} sizes={SIZES} first className={FRAME} />
            </SharedPicture>
          ) : (
            <Picture picture={picture} sizes="(min-width: 64rem) 27vw, 85vw" className={FRAME} />
          )}
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
