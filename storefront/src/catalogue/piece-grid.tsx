import type { Locale } from "@etabli/i18n"
import type { PieceCard as PieceCardData } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { PieceCard } from "./piece-card"

type PieceGridProps = {
  pieces: PieceCardData[]
  locale: Locale
  level?: "h2" | "h3"
  className?: string
  eager?: number
}

/** Cards in columns; the first `eager` pictures are what a visitor sees first. */
export function PieceGrid({ pieces, locale, level = "h3", className, eager = 0 }: PieceGridProps) {
  return (
    <ul className={classNames("grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6 sm:gap-y-12", className)}>
      {pieces.map((piece, index) => (
        <li key={piece.handle}>
          <PieceCard piece={piece} locale={locale} level={level} first={index < eager} />
        </li>
      ))}
    </ul>
  )
}
