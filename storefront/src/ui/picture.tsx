import type { Picture as PictureData } from "@etabli/store-api"
import { getImageProps } from "next/image"
import { classNames } from "./class-names"

type PictureProps = {
  picture: PictureData | null
  /** The `sizes` attribute: how wide the picture stands at which window width. */
  sizes: string
  /** The first picture of a page: loaded at once and before others. */
  first?: boolean
  className?: string
  /** Where its words are in another language than the page. */
  altLanguage?: string
}

/** An optimised picture without a line of client code; an empty frame where a piece has none. */
export function Picture({ picture, sizes, first = false, className, altLanguage }: PictureProps) {
  if (!picture) return <EmptyFrame {...(className && { className })} />
  const { props } = getImageProps({
    src: picture.url,
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
    sizes,
    loading: first ? "eager" : "lazy",
    fetchPriority: first ? "high" : "auto",
  })
  return (
    <img
      {...props}
      alt={picture.alt}
      lang={altLanguage}
      className={classNames("h-auto w-full dark:brightness-90", className)}
    />
  )
}

function EmptyFrame({ className }: { className?: string }) {
  return (
    <div
      className={classNames("flex aspect-4/5 w-full items-center justify-center bg-sunk text-line-strong", className)}
    >
      <svg
        viewBox="0 0 48 48"
        className="size-12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M6 16h36M10 16v22m28-22v22M10 30h28M16 10h16v6H16z" />
      </svg>
    </div>
  )
}
