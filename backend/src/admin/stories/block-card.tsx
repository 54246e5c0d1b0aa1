import type { StoryBlockFile } from "@etabli/listing"
import { Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../pieces/field"
import { PlaceButtons } from "../pieces/place-buttons"
import { useStory, useStoryFault } from "./story-context"
import type { TypedBlock } from "./story-state"
import { TextsField } from "./texts-field"

type Props = { part: TypedBlock; index: number; move: (from: number, to: number) => void }

/** One part of the story: its words, and buttons that move or take it away. */
export function BlockCard({ part, index, move }: Props) {
  const { t } = useFormats()
  const { typed, change, isFixed, isReadOnly } = useStory()
  const { blocks } = typed
  const name = t("stories.block.numbered", { number: index + 1, kind: t(`stories.block.${part.block.type}`) })
  const write = (block: StoryBlockFile) =>
    change({ blocks: blocks.map((one) => (one.key === part.key ? { ...one, block } : one)) })
  return (
    <li data-part={part.key} className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg p-3">
      <div className="mb-2 flex items-center justify-between gap-2">
        <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
          {name}
        </Text>
        {!isFixed && !isReadOnly && (
          <PlaceButtons
            {...{ index, move, isUpright: true, count: blocks.length }}
            labels={{
              earlier: t("stories.block.up", { name }),
              later: t("stories.block.down", { name }),
              remove: t("stories.block.remove", { name }),
            }}
            remove={() => change({ blocks: blocks.filter(({ key }) => key !== part.key) })}
          />
        )}
      </div>
      <BlockFields block={part.block} path={`blocks.${String(index)}`} write={write} />
    </li>
  )
}

type FieldsProps = { block: StoryBlockFile; path: string; write: (block: StoryBlockFile) => void }

function BlockFields({ block, path, write }: FieldsProps) {
  const { t } = useFormats()
  switch (block.type) {
    case "heading":
      return (
        <TextsField
          path={`${path}.text`}
          label={t("stories.field.heading")}
          texts={block.text}
          most={160}
          onChange={(text) => write({ ...block, text })}
        />
      )
    case "paragraph":
      return (
        <TextsField
          path={`${path}.text`}
          label={t("stories.field.paragraph")}
          texts={block.text}
          most={3000}
          lines={5}
          onChange={(text) => write({ ...block, text })}
        />
      )
    case "quote":
      return <QuoteFields block={block} path={path} write={write} />
    case "figure":
      return (
        <div className="flex flex-col gap-3">
          <TextsField
            path={`${path}.value`}
            label={t("stories.field.value")}
            hint={t("stories.field.value_hint")}
            texts={block.value}
            most={40}
            onChange={(value) => write({ ...block, value })}
          />
          <TextsField
            path={`${path}.label`}
            label={t("stories.field.figure_label")}
            hint={t("stories.field.figure_hint")}
            texts={block.label}
            most={160}
            onChange={(label) => write({ ...block, label })}
          />
        </div>
      )
    case "picture":
      return <PictureChoice block={block} path={path} write={write} />
  }
}

type Of<Type extends StoryBlockFile["type"]> = FieldsProps & { block: Extract<StoryBlockFile, { type: Type }> }

function QuoteFields({ block, path, write }: Of<"quote">) {
  const { t } = useFormats()
  const { typed, consents, isFixed, isReadOnly } = useStory()
  const fault = useStoryFault()(`${path}.person`)
  const options = typed.people.map(({ consent }) => ({
    value: consent,
    label: consents.find(({ id }) => id === consent)?.shown_name ?? t("stories.people.unknown"),
  }))
  return (
    <div className="flex flex-col gap-3">
      <TextsField
        path={`${path}.text`}
        label={t("stories.field.quote")}
        texts={block.text}
        most={600}
        lines={3}
        onChange={(text) => write({ ...block, text })}
      />
      <Choice
        id={`field-${path}.person`}
        label={t("stories.field.who")}
        hint={options.length === 0 ? t("stories.field.who_none") : t("stories.field.who_hint")}
        fault={fault}
        value={block.person ?? ""}
        empty={t("stories.field.choose")}
        options={options}
        disabled={isFixed || isReadOnly}
        onChange={(person) => write({ ...block, person })}
      />
      <TextsField
        path={`${path}.role`}
        label={t("stories.field.role")}
        hint={t("stories.field.role_hint")}
        texts={block.role ?? {}}
        most={160}
        onChange={(role) => write({ ...block, role })}
      />
    </div>
  )
}

function PictureChoice({ block, path, write }: Of<"picture">) {
  const { t } = useFormats()
  const { typed, isFixed, isReadOnly } = useStory()
  const shown = typed.pictures.find(({ name }) => name === block.name)
  return (
    <div className="flex flex-wrap items-start gap-4">
      {shown && <img src={shown.kept.url} alt={shown.alt[typed.language] ?? ""} className="max-h-40 rounded-md" />}
      <div className="min-w-48 flex-1">
        <Choice
          id={`field-${path}.name`}
          label={t("stories.field.which_picture")}
          value={block.name}
          options={typed.pictures.map(({ name, alt }, index) => ({
            value: name,
            label: alt[typed.language] ?? t("stories.picture.numbered", { number: index + 1 }),
          }))}
          disabled={isFixed || isReadOnly}
          onChange={(name) => write({ ...block, name })}
        />
      </div>
    </div>
  )
}
