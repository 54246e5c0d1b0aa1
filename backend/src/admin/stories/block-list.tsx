import { Button, Text } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Section } from "../pieces/section"
import { BlockCard } from "./block-card"
import { useStory, useStoryFault } from "./story-context"
import { newKey, type TypedBlock } from "./story-state"

const KINDS = ["paragraph", "heading", "quote", "figure", "picture"] as const
type Kind = (typeof KINDS)[number]
const MOST = 60

/** The story itself, part by part: added below, moved by buttons, each with a question that helps to begin. */
export function BlockList() {
  const { t } = useFormats()
  const { typed, change, isFixed, isReadOnly } = useStory()
  const fault = useStoryFault()("blocks")
  const [told, setTold] = useState("")
  const [added, setAdded] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const { blocks } = typed
  const isClosed = isFixed || isReadOnly

  useEffect(() => {
    if (added === null) return
    const field = list.current?.querySelector<HTMLElement>(`[data-part="${added}"] :is(textarea, input, select)`)
    field?.focus()
  }, [added])

  const add = (kind: Kind) => {
    const part: TypedBlock = { key: newKey(), block: empty(kind, typed.pictures[0]?.name ?? "") }
    change({ blocks: [...blocks, part] })
    setAdded(part.key)
  }
  const move = (from: number, to: number) => {
    const part = blocks[from]
    if (!part || to < 0 || to >= blocks.length) return
    const others = blocks.filter((_, index) => index !== from)
    change({ blocks: [...others.slice(0, to), part, ...others.slice(to)] })
    setTold(t("stories.block.moved", { from: from + 1, to: to + 1 }))
  }
  const possible = KINDS.filter((kind) => kind !== "picture" || typed.pictures.length > 0)
  return (
    <Section id="story" title={t("stories.section.story")}>
      <Text size="small" className="text-ui-fg-subtle">
        {t(`stories.prompt.${typed.kind}`)}
      </Text>
      <div id="field-blocks" tabIndex={-1}>
        {fault && (
          <Text size="small" className="text-ui-fg-error">
            {fault}
          </Text>
        )}
        <ol ref={list} className="flex flex-col gap-4">
          {blocks.map((part, index) => (
            <BlockCard key={part.key} part={part} index={index} move={move} />
          ))}
        </ol>
      </div>
      <span className="sr-only" aria-live="polite">
        {told}
      </span>
      {!isClosed && blocks.length < MOST && (
        <div role="group" aria-label={t("stories.block.add")} className="flex flex-wrap items-center gap-2">
          <Text size="small" weight="plus">
            {t("stories.block.add")}
          </Text>
          {possible.map((kind) => (
            <Button key={kind} type="button" size="small" variant="secondary" onClick={() => add(kind)}>
              {t(`stories.block.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  )
}

function empty(kind: Kind, picture: string): TypedBlock["block"] {
  switch (kind) {
    case "heading":
    case "paragraph":
      return { type: kind, text: {} }
    case "quote":
      return { type: kind, text: {} }
    case "figure":
      return { type: kind, value: {}, label: {} }
    case "picture":
      return { type: kind, name: picture }
  }
}
