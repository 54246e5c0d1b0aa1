import { Badge, Button, Container, Heading, Table, Text, usePrompt } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFormats } from "../baskets/use-formats"

type Member = { id: string; user_id: string; name: string; email: string; since: string }
type Props<One extends Member> = {
  title: string
  intro: string
  /** Absent until they are read. */
  members: readonly One[] | undefined
  isError: boolean
  myId: string | undefined
  /** The column between the name and the day. */
  column: { title: string; of: (member: One) => ReactNode }
  /** Whether one may part from oneself here, too. */
  mayLeave: boolean
  onRemove: (member: One) => void
}

/** Who is in a team, as what and since when, and the way to part from them. */
export function TeamTable<One extends Member>({ title, intro, members, isError, column, ...rest }: Props<One>) {
  const { t } = useFormats()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{title}</Heading>
        <Text className="text-ui-fg-subtle">{intro}</Text>
      </div>
      {!members && <Text className="px-6 py-8">{t(isError ? "access.members.failed" : "work.loading")}</Text>}
      {members && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("access.members.name")}</Table.HeaderCell>
                <Table.HeaderCell>{column.title}</Table.HeaderCell>
                <Table.HeaderCell>{t("access.members.since")}</Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">{t("access.members.remove")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {members.map((member) => (
                <MemberRow key={member.id} member={member} {...rest}>
                  {column.of(member)}
                </MemberRow>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}

type RowProps<One extends Member> = Pick<Props<One>, "myId" | "mayLeave" | "onRemove"> & {
  member: One
  children: ReactNode
}

function MemberRow<One extends Member>({ member, myId, mayLeave, onRemove, children }: RowProps<One>) {
  const { t, day } = useFormats()
  const ask = usePrompt()
  const isMe = member.user_id === myId
  const name = member.name || member.email
  const remove = async () => {
    const isSure = await ask({
      title: t("access.members.remove_title", { name }),
      description: t("access.members.remove_text"),
      confirmText: t("access.members.remove"),
      cancelText: t("access.members.cancel"),
    })
    if (isSure) onRemove(member)
  }
  return (
    <Table.Row>
      <Table.Cell className="py-3">
        <span className="flex items-center gap-2 font-medium">
          {name} {isMe && <Badge size="2xsmall">{t("access.members.you")}</Badge>}
        </span>
        <span className="text-ui-fg-subtle block">{member.email}</span>
      </Table.Cell>
      <Table.Cell>{children}</Table.Cell>
      <Table.Cell>{day(member.since.slice(0, 10))}</Table.Cell>
      <Table.Cell className="text-end">
        {(mayLeave || !isMe) && (
          <Button size="small" variant="secondary" onClick={() => void remove()}>
            {t("access.members.remove")}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}
