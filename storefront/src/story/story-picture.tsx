import type { StoryPicture as StoryPictureData } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"

type StoryPictureProps = {
  picture: StoryPictureData
  /** The `sizes` attribute: how wide the picture stands at which window width. */
  sizes: string
  first?: boolean
  className?: string
  /** On a card the title says it already. */
  decorative?: boolean
}

/** A picture of a story, as the backend cut it: it passes no optimizer, which would keep what a person took back. */
export function StoryPicture({ picture, sizes, first = false, className, decorative = false }: StoryPictureProps) {
  const { alt, width, height } = picture
  return (
    <img
      src={picture.url}
      srcSet={picture.sizes.map((size) => `${size.url} ${String(size.width)}w`).join(", ")}
      sizes={sizes}
      alt={decorative ? "" : alt.text}
      lang={decorative ? undefined : alt.lang}
      width={width}
      height={height}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      decoding="async"
      className={classNames("h-auto w-full dark:brightness-90", className)}
    />
  )
}
