import { Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { type Candidate, findPieces } from "./featured"

type Props = { chosen: Candidate | null; onChoose: (piece: Candidate | null) => void; fault: string | undefined }

/** A piece by a part of its name. */
export function PieceFinder({ chosen, onChoose, fault }: Props) {
  const { t } = useFormats()
  const [words, setWords] = useState("")
  const wanted = words.trim()
  const isAsking = chosen === null && wanted.length > 1
  const { data } = useQuery({
    queryKey: ["etabli-pieces-found", wanted],
    queryFn: () => findPieces(wanted),
    enabled: isAsking,
  })
  return (
    <div className="min-w-64 grow">
      <Label htmlFor="featured-piece" size="small" weight="plus">
        {t("house.home.piece")}
      </Label>
      <Input
        id="featured-piece"
        size="small"
        autoComplete="off"
        value={chosen?.title ?? words}
        aria-describedby="featured-piece-found"
        aria-invalid={fault !== undefined}
        onChange={(event) => {
          onChoose(null)
          setWords(event.target.value)
        }}
      />
      <div id="featured-piece-found" role="status">
        {fault && (
          <Text size="small" className="text-ui-fg-error">
            {fault}
          </Text>
        )}
        {isAsking && data?.length === 0 && <Text size="small">{t("house.home.none_found")}</Text>}
      </div>
      {isAsking && data && data.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-2">
          {data.map((piece) => (
            <li key={piece.id}>
              <button
                type="button"
                className="shadow-borders-base txt-compact-small rounded-md px-2 py-1"
                onClick={() => onChoose(piece)}
              >
                {piece.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
