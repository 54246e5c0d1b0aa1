import { Badge, Button, Table, usePrompt } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { OperatorRole } from "../workshop/me"
import type { Team } from "./members"
import { RoleSelect } from "./role-select"

type MemberRowProps = {
  member: Team["members"][number]
  isMe: boolean
  onRole: (role: OperatorRole) => void
  onRemove: () => void
}

export function MemberRow({ member, isMe, onRole, onRemove }: MemberRowProps) {
  const { t, day } = useFormats()
  const ask = usePrompt()
  const name = member.name || member.email
  const remove = async () => {
    const isSure = await ask({
      title: t("access.members.remove_title", { name }),
      description: t("access.members.remove_text"),
      confirmText: t("access.members.remove"),
      cancelText: t("access.members.cancel"),
    })
    if (isSure) onRemove()
  }
  return (
    <Table.Row>
      <Table.Cell className="py-3">
        <span className="flex items-center gap-2 font-medium">
          {name} {isMe && <Badge size="2xsmall">{t("access.members.you")}</Badge>}
        </span>
        <span className="text-ui-fg-subtle block">{member.email}</span>
      </Table.Cell>
      <Table.Cell>
        <RoleSelect role={member.role} label={t("access.members.change", { name })} onChoose={onRole} />
      </Table.Cell>
      <Table.Cell>{day(member.since.slice(0, 10))}</Table.Cell>
      <Table.Cell className="text-end">
        <Button size="small" variant="secondary" onClick={() => void remove()}>
          {t("access.members.remove")}
          <span className="sr-only"> {name}</span>
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
