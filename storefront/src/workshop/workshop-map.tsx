import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { tint } from "@/ui/tint"
import { BORDER, OTHER_TOWNS, RIVERS } from "./region-lines"
import { MAP_HEIGHT, MAP_WIDTH, onMap, pathThrough, type Place } from "./region-map"

type WorkshopMapProps = { operators: OperatorCard[]; locale: Locale }

/** The list of workshops, laid out where they are. Without styles it remains a list. */
export function WorkshopMap({ operators, locale }: WorkshopMapProps) {
  const t = translator(locale, "operator")
  return (
    <div className="relative overflow-hidden rounded-lg border border-line bg-raised">
      <svg
        viewBox={`0 0 ${String(MAP_WIDTH)} ${String(MAP_HEIGHT)}`}
        className="block h-auto w-full"
        fill="none"
        aria-hidden="true"
      >
        <path d={`${pathThrough(BORDER)}V${String(MAP_HEIGHT + 40)}H-60Z`} className="fill-sunk" />
        {RIVERS.map((river, index) => (
          <path
            key={index}
            d={pathThrough(river)}
            className="stroke-water"
            strokeWidth="7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
        <path
          d={pathThrough(BORDER)}
          className="stroke-wood"
          strokeWidth="2"
          strokeDasharray="10 7"
          strokeLinejoin="round"
        />
      </svg>
      <Country text={t("map.france")} at={{ latitude: 50.43, longitude: 3.12 }} />
      <Country text={t("map.belgium")} at={{ latitude: 50.7, longitude: 3.83 }} />
      <Town text={t("map.lille")} at={OTHER_TOWNS.lille} />
      <Town text={t("map.brussels")} at={OTHER_TOWNS.brussels} />
      <ul aria-label={t("map.label")}>
        {operators.map((operator) => (
          <Workshop key={operator.handle} operator={operator} locale={locale} />
        ))}
      </ul>
    </div>
  )
}

const at = (place: Place) => {
  const { x, y } = onMap(place)
  return { left: `${(x * 100).toFixed(2)}%`, top: `${(y * 100).toFixed(2)}%` }
}

function Workshop({ operator, locale }: { operator: OperatorCard; locale: Locale }) {
  // Names near the right edge stand to the left of their dot.
  const isEast = onMap(operator).x > 0.75
  return (
    <li className="absolute" style={at(operator)}>
      <Link
        href={`/${locale}/workshops/${operator.handle}`}
        className={classNames(
          "map-label group absolute flex min-h-8 -translate-y-1/2 items-center gap-2 whitespace-nowrap no-underline sm:min-h-11",
          isEast ? "-right-2 flex-row-reverse text-right" : "-left-2",
        )}
      >
        <span
          className={classNames("size-4 shrink-0 rounded-full border-2 border-raised", tint(operator.tint).dot)}
          aria-hidden="true"
        />
        <span className="text-sm leading-tight font-bold group-hover:underline sm:text-base">
          {operator.city}
          <span className="font-normal text-soft max-sm:sr-only sm:block sm:text-sm">{operator.name}</span>
        </span>
      </Link>
    </li>
  )
}

function Country({ text, at: place }: { text: string; at: Place }) {
  return (
    <span className="absolute text-xs tracking-[0.2em] text-soft uppercase" style={at(place)} aria-hidden="true">
      {text}
    </span>
  )
}

function Town({ text, at: place }: { text: string; at: Place }) {
  return (
    <span
      className="absolute flex -translate-y-1/2 items-center gap-1.5 text-xs text-soft"
      style={at(place)}
      aria-hidden="true"
    >
      <span className="size-1.5 rounded-full bg-current" />
      {text}
    </span>
  )
}
