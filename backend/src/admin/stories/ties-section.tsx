import { Button, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../pieces/field"
import { Section } from "../pieces/section"
import { readBackend } from "../workshop/call-backend"
import { useStory } from "./story-context"
import type { ListedStories, Texts } from "./story-types"

type Option = { value: string; label: string }
type ListedPieces = { pieces: { handle: string; title: Texts }[] }

/** Pieces and other stories that the story leads to. */
export function TiesSection() {
  const { t } = useFormats()
  const { operatorId, form, typed, change } = useStory()
  const pieces = useQuery({
    queryKey: ["etabli-pieces", operatorId, "for-stories"],
    queryFn: () => readBackend<ListedPieces>(`/admin/operators/${operatorId}/pieces?status=published`),
  })
  const stories = useQuery({
    queryKey: ["etabli-stories", operatorId, "for-stories"],
    queryFn: () => readBackend<ListedStories>(`/admin/operators/${operatorId}/stories?state=published`),
  })
  const nameOf = (title: Texts, handle: string) => title[typed.language] ?? Object.values(title).find(Boolean) ?? handle
  const pieceOptions = (pieces.data?.pieces ?? []).map(({ handle, title }) => ({
    value: handle,
    label: nameOf(title, handle),
  }))
  const storyOptions = (stories.data?.stories ?? [])
    .filter(({ id }) => id !== form.id)
    .map(({ handle, title }) => ({ value: handle, label: nameOf(title, handle) }))
  return (
    <Section id="ties" title={t("stories.section.ties")}>
      <Tied
        id="ties-pieces"
        label={t("stories.ties.pieces")}
        chosen={typed.pieces}
        options={pieceOptions}
        choose={(chosen) => change({ pieces: chosen })}
      />
      <Tied
        id="ties-stories"
        label={t("stories.ties.stories")}
        chosen={typed.stories}
        options={storyOptions}
        choose={(chosen) => change({ stories: chosen })}
      />
    </Section>
  )
}

type TiedProps = {
  id: string
  label: string
  chosen: readonly string[]
  options: readonly Option[]
  choose: (chosen: string[]) => void
}

function Tied({ id, label, chosen, options, choose }: TiedProps) {
  const { t } = useFormats()
  const { isFixed, isReadOnly } = useStory()
  const isClosed = isFixed || isReadOnly
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value
  const free = options.filter(({ value }) => !chosen.includes(value))
  return (
    <div className="flex flex-col gap-2">
      {isClosed ? (
        <Text size="small" weight="plus">
          {label}
        </Text>
      ) : (
        <Choice
          id={id}
          label={label}
          value=""
          empty={t("stories.field.choose")}
          options={free}
          onChange={(value) => choose([...chosen, value])}
        />
      )}
      <ul className="flex flex-wrap gap-2">
        {chosen.map((value) => (
          <li
            key={value}
            className="bg-ui-bg-component shadow-elevation-card-rest flex items-center gap-2 rounded-md px-2 py-1"
          >
            <Text size="small">{labelOf(value)}</Text>
            {!isClosed && (
              <Button
                size="small"
                type="button"
                variant="transparent"
                aria-label={t("stories.ties.remove", { name: labelOf(value) })}
                onClick={() => choose(chosen.filter((one) => one !== value))}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
