import { XMark } from "@medusajs/icons"
import { Heading, IconButton, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import type { PublishedPieces } from "./piece-types"
import { usePointName } from "./use-point-name"

type Props = { result: PublishedPieces; onClose: () => void }
const MOST_SHOWN = 50
const MOST_POINTS = 6

/** How many pieces are in the shop now, and what each of the others still lacks. */
export function PublishedPanel({ result, onClose }: Props) {
  const { t } = useFormats()
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.focus(), [result])
  const { published, waiting } = result
  return (
    <section className="flex flex-col gap-3 px-4 py-4 md:px-6" aria-labelledby="published-title">
      <div className="flex items-start justify-between gap-3">
        <div ref={head} tabIndex={-1} className="outline-none">
          <Heading level="h2" id="published-title">
            {published > 0 ? t("pieces.choose.done", { count: published }) : t("pieces.choose.done_none")}
          </Heading>
        </div>
        <IconButton size="small" variant="transparent" aria-label={t("pieces.choose.close")} onClick={onClose}>
          <XMark />
        </IconButton>
      </div>
      {waiting.length > 0 && (
        <>
          <Text size="small">{t("pieces.choose.waiting", { count: waiting.length })}</Text>
          <ul className="divide-ui-border-base flex flex-col divide-y">
            {waiting.slice(0, MOST_SHOWN).map((piece) => (
              <Waiting key={piece.id} piece={piece} />
            ))}
          </ul>
          {waiting.length > MOST_SHOWN && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("pieces.choose.more", { count: waiting.length - MOST_SHOWN })}
            </Text>
          )}
        </>
      )}
    </section>
  )
}

function Waiting({ piece }: { piece: PublishedPieces["waiting"][number] }) {
  const { t } = useFormats()
  const nameOf = usePointName()
  // Some fields of the form hold two of the points.
  const names = [...new Set(piece.missing.map(({ path }) => nameOf(path, piece.choices)))]
  const rest = names.length - MOST_POINTS
  return (
    <li className="grid gap-x-6 gap-y-1 py-2 md:grid-cols-[minmax(10rem,1fr)_2fr]">
      <Link
        className="txt-compact-small text-ui-fg-base break-words underline underline-offset-2"
        to={`/pieces/${piece.id}`}
        lang={piece.language}
      >
        {piece.title[piece.language] ?? piece.id}
      </Link>
      <Text size="small">
        {names.slice(0, MOST_POINTS).join(" · ")}
        {rest > 0 && ` ${t("pieces.choose.and_more", { count: rest })}`}
      </Text>
    </li>
  )
}
