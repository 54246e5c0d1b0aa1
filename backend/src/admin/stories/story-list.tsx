import { STORY_STATES, type StoryState } from "@etabli/stories"
import { Input, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { LanguageBadges } from "../pieces/language-badge"
import { readBackend } from "../workshop/call-backend"
import type { MyOperator } from "../workshop/me"
import { Pager } from "../workshop/pager"
import { NewStory } from "./new-story"
import { StoryBadge } from "./story-badge"
import type { ListedStories, ListedStory } from "./story-types"

const COLUMNS = ["story", "state", "until", "languages"] as const

/** An operator's stories, last changed first. */
export function StoryList({ operator, isReadOnly }: { operator: MyOperator; isReadOnly: boolean }) {
  const { t } = useFormats()
  const [q, setQ] = useState("")
  const [state, setState] = useState<StoryState | "all">("all")
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({ q: q.trim(), state, page: String(page + 1) }).toString()
  const { data, isError } = useQuery({
    queryKey: ["etabli-stories", operator.id, query],
    queryFn: () => readBackend<ListedStories>(`/admin/operators/${operator.id}/stories?${query}`),
    placeholderData: keepPreviousData,
  })
  const isFiltered = q.trim() !== "" || state !== "all"
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-4 md:px-6">
        <div className="flex flex-wrap items-center gap-2">
          <Input
            role="searchbox"
            size="small"
            aria-label={t("stories.search")}
            placeholder={t("stories.search")}
            value={q}
            onChange={(event) => {
              setQ(event.target.value)
              setPage(0)
            }}
          />
          <select
            aria-label={t("stories.column.state")}
            className="bg-ui-bg-field shadow-borders-base txt-compact-small h-7 rounded-md px-2"
            value={state}
            onChange={(event) => {
              setState(event.target.value as StoryState | "all")
              setPage(0)
            }}
          >
            <option value="all">{t("stories.all_states")}</option>
            {STORY_STATES.map((one) => (
              <option key={one} value={one}>
                {t(`stories.state.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {!isReadOnly && <NewStory operatorId={operator.id} languages={operator.languages} />}
      </div>
      {isError && <Text className="px-6 py-8">{t("stories.failed")}</Text>}
      {!data && !isError && <div className="h-40 animate-pulse" aria-busy="true" />}
      {data?.stories.length === 0 && (
        <div className="px-6 py-8">
          <Text weight="plus">{t(isFiltered ? "stories.nothing_found" : "stories.empty")}</Text>
          {!isFiltered && <Text className="text-ui-fg-subtle">{t("stories.empty_hint")}</Text>}
        </div>
      )}
      {data && data.stories.length > 0 && (
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("stories.title")}>
          <Table>
            <Table.Header>
              <Table.Row>
                {COLUMNS.map((column) => (
                  <Table.HeaderCell key={column}>{t(`stories.column.${column}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.stories.map((story) => (
                <Row key={story.id} story={story} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {data && (
        <div className="px-6 py-3">
          <Pager count={data.count} pageSize={data.page_size} page={page} setPage={setPage} />
        </div>
      )}
    </>
  )
}

function Row({ story }: { story: ListedStory }) {
  const { t, day, language } = useFormats()
  const title = Object.entries(story.title).find(([one]) => one === language) ?? Object.entries(story.title)[0]
  return (
    <Table.Row>
      <Table.Cell>
        <div className="flex items-center gap-3 py-2">
          <span className="bg-ui-bg-subtle size-10 shrink-0 overflow-hidden rounded">
            {story.picture_url && <img src={story.picture_url} alt="" className="size-full object-cover" />}
          </span>
          <span className="min-w-40">
            <Link
              to={`/stories/${story.id}`}
              lang={title?.[0]}
              className="text-ui-fg-base line-clamp-2 break-words underline underline-offset-2"
            >
              {title?.[1] ?? t("stories.untitled")}
            </Link>
            <span className="text-ui-fg-subtle txt-small block">{t(`stories.kind.${story.kind}`)}</span>
          </span>
        </div>
      </Table.Cell>
      <Table.Cell>
        <StoryBadge state={story.state} isSentBack={story.sent_back} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {story.people === 0 ? t("stories.nobody") : t("stories.people_count", { count: story.people })}
        {story.shown_until && (
          <span className="text-ui-fg-subtle block">{t("stories.until", { day: day(story.shown_until) })}</span>
        )}
      </Table.Cell>
      <Table.Cell>
        <div className="py-2">
          <LanguageBadges states={story.languages} />
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
