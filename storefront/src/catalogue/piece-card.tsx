import type { Locale } from "@etabli/i18n"
import type { PieceCard as PieceCardData } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { SharedPicture } from "@/ui/shared-picture"
import { tint } from "@/ui/tint"
import { availabilityText } from "./availability-text"

type PieceCardProps = { piece: PieceCardData; locale: Locale; first?: boolean; level?: "h2" | "h3" }

const SIZES = "(min-width: 75rem) 270px, (min-width: 64rem) 24vw, (min-width: 40rem) 31vw, 46vw"

/** The whole card is one link: its name. */
export function PieceCard({ piece, locale, first = false, level: Heading = "h3" }: PieceCardProps) {
  const soldOut = piece.availability.state === "sold_out"
  return (
    <article className="group relative flex h-full flex-col">
      <div className="overflow-hidden rounded border border-line bg-sunk">
        <SharedPicture handle={piece.handle}>
          <Picture
            picture={piece.picture}
            sizes={SIZES}
            first={first}
            className={classNames("aspect-4/5 object-cover", soldOut && "opacity-60")}
          />
        </SharedPicture>
      </div>
      <Heading className="mt-3 text-base leading-snug sm:text-lg">
        <Link
          href={`/${locale}/pieces/${piece.handle}`}
          className="no-underline after:absolute after:inset-0 group-hover:underline group-hover:decoration-wood"
        >
          <LocalisedText text={piece.title} locale={locale} />
        </Link>
      </Heading>
      <p className="mt-0.5 flex items-center gap-1.5 text-sm text-soft">
        <span className={classNames("size-2 shrink-0 rounded-full", tint(piece.maker.tint).dot)} aria-hidden="true" />
        {piece.maker.name}, {piece.maker.city}
      </p>
      <p className="mt-auto pt-1.5 font-semibold">
        <Price cents={piece.price_cents} from={piece.price_from} locale={locale} />
      </p>
      <p className="text-sm text-soft">{availabilityText(piece, locale)}</p>
    </article>
  )
}
