import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { DotsSix } from "@medusajs/icons"
import { Badge, Input, Label } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { usePiece } from "./form-context"
import type { Shown } from "./piece-types"
import { PlaceButtons } from "./place-buttons"

type Props = { picture: Shown; index: number; move: (from: number, to: number) => void }

/** One photo of the gallery: a handle to drag it by, buttons that do the same, and what it shows. */
export function PhotoCard({ picture, index, move }: Props) {
  const { t } = useFormats()
  const { state, change, isReadOnly } = usePiece()
  const { setNodeRef, listeners, transform, transition, setActivatorNodeRef, isDragging } = useSortable({
    id: picture.url,
  })
  const number = index + 1
  const { language } = state
  const name = state.texts.title[language] ?? ""
  const write = (text: string) => {
    const { [language]: _, ...others } = picture.alt ?? {}
    const alt = text === "" ? others : { ...others, [language]: text }
    change({ pictures: state.pictures.map((one) => (one.url === picture.url ? { ...one, alt } : one)) })
  }
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Transform.toString(transform), transition }}
      className={`bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-3 rounded-lg p-3 ${isDragging ? "relative z-10" : ""}`}
    >
      <div className="bg-ui-bg-subtle relative aspect-[4/3] overflow-hidden rounded-md">
        <img
          src={picture.thumb_url ?? picture.url}
          alt={picture.alt?.[language] ?? name}
          className="size-full object-contain"
        />
        {index === 0 && (
          <Badge size="2xsmall" className="absolute left-2 top-2">
            {t("piece.photo.first")}
          </Badge>
        )}
      </div>
      {!isReadOnly && (
        <div className="flex items-center justify-between gap-2">
          <span
            ref={setActivatorNodeRef}
            {...listeners}
            title={t("piece.photo.drag", { number })}
            className="cursor-grab touch-none p-2"
            aria-hidden="true"
          >
            <DotsSix />
          </span>
          <PlaceButtons
            {...{ index, move, size: "base", count: state.pictures.length }}
            labels={{
              earlier: t("piece.photo.earlier", { number }),
              later: t("piece.photo.later", { number }),
              remove: t("piece.photo.remove", { number }),
            }}
            remove={() => change({ pictures: state.pictures.filter(({ url }) => url !== picture.url) })}
          />
        </div>
      )}
      <div className="flex flex-col gap-1">
        <Label htmlFor={`alt-${String(index)}`} size="xsmall" className="text-ui-fg-subtle">
          {t("piece.photo.alt", { language: t(`pieces.language.${language}`) })}
        </Label>
        <Input
          id={`alt-${String(index)}`}
          size="small"
          lang={language}
          maxLength={300}
          disabled={isReadOnly}
          value={picture.alt?.[language] ?? ""}
          placeholder={t("piece.photo.alt_hint", { name })}
          onChange={(event) => write(event.target.value)}
        />
      </div>
    </li>
  )
}
