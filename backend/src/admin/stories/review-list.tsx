import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { readBackend } from "../workshop/call-backend"
import type { StoryKind } from "@etabli/stories"
import type { Texts } from "./story-types"

type ReviewRow = {
  id: string
  operator_name: string
  kind: StoryKind
  title: Texts
  people: number
  shown_until: string | null
}
type Reviews = { waiting: ReviewRow[]; shown: ReviewRow[]; shown_count: number }

/** What waits to be read, then what is online: of the people in it only until when it may stay. */
export function ReviewList() {
  const { t } = useFormats()
  const { data, isError } = useQuery({
    queryKey: ["etabli-story-reviews"],
    queryFn: () => readBackend<Reviews>("/admin/story-reviews"),
  })
  return (
    <div className="flex flex-col gap-3">
      <Container className="px-6 py-4">
        <Heading>{t("stories.review.title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("stories.review.intro")}</Text>
      </Container>
      {isError && <Container className="px-6 py-8">{t("stories.failed")}</Container>}
      {!data && !isError && <Container className="h-40 animate-pulse" aria-busy="true" />}
      {data && <Rows title={t("stories.review.waiting")} rows={data.waiting} none={t("stories.review.none")} />}
      {data && <Rows title={t("stories.review.shown")} rows={data.shown} none={t("stories.review.none_shown")} />}
    </div>
  )
}

function Rows({ title, rows, none }: { title: string; rows: readonly ReviewRow[]; none: string }) {
  const { t, day, language } = useFormats()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      {rows.length === 0 && <Text className="px-6 py-6">{none}</Text>}
      {rows.length > 0 && (
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={title}>
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("stories.column.story")}</Table.HeaderCell>
                <Table.HeaderCell>{t("stories.review.workshop")}</Table.HeaderCell>
                <Table.HeaderCell>{t("stories.review.until")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map(({ id, title: titles, operator_name, shown_until }) => {
                const [lang, text] =
                  Object.entries(titles).find(([one]) => one === language) ?? Object.entries(titles)[0] ?? []
                return (
                  <Table.Row key={id}>
                    <Table.Cell className="min-w-52 py-2">
                      <Link
                        to={`/story-reviews/${id}`}
                        lang={lang}
                        className="text-ui-fg-base break-words underline underline-offset-2"
                      >
                        {text ?? t("stories.untitled")}
                      </Link>
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap">{operator_name}</Table.Cell>
                    <Table.Cell className="whitespace-nowrap">
                      {shown_until ? day(shown_until) : t("stories.review.always")}
                    </Table.Cell>
                  </Table.Row>
                )
              })}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}
