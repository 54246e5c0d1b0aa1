import { Badge, Button, Table, usePrompt } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { HouseTeam } from "./house-team"

type HouseMemberRowProps = {
  member: HouseTeam["members"][number]
  place: string
  isMe: boolean
  onRemove: () => void
}

export function HouseMemberRow({ member, place, isMe, onRemove }: HouseMemberRowProps) {
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
      <Table.Cell>{place}</Table.Cell>
      <Table.Cell>{day(member.since.slice(0, 10))}</Table.Cell>
      <Table.Cell className="text-end">
        {!isMe && (
          <Button size="small" variant="secondary" onClick={() => void remove()}>
            {t("access.members.remove")}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}
