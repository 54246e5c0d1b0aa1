import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

type Invitation = { id: string; email: string; role: string; expires_at: string; is_over: boolean }
type InvitationListProps = {
  invitations: readonly Invitation[]
  onRevoke: ((invitation: Invitation) => void) | null
}

/** Letters that nobody has answered yet. */
export function InvitationList({ invitations, onRevoke }: InvitationListProps) {
  const { t, day } = useFormats()
  if (invitations.length === 0) return null
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("access.members.waiting")}
      </Heading>
      {invitations.map((invitation) => (
        <div key={invitation.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
          <div>
            <Text weight="plus">{invitation.email}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`access.role.${invitation.role}`)} ·{" "}
              {invitation.is_over
                ? t("access.members.over")
                : t("access.members.until", { date: day(invitation.expires_at.slice(0, 10)) })}
            </Text>
          </div>
          {onRevoke && (
            <Button size="small" variant="secondary" onClick={() => onRevoke(invitation)}>
              {t("access.members.revoke")}
              <span className="sr-only"> {invitation.email}</span>
            </Button>
          )}
        </div>
      ))}
    </Container>
  )
}
