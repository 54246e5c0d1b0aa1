import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { InvitationList } from "../../members/invitation-list"
import { InviteForm } from "../../members/invite-form"
import { MemberRow } from "../../members/member-row"
import { useTeam } from "../../members/use-team"
import type { MyOperator } from "../../workshop/me"
import { useWorkshop } from "../../workshop/use-workshop"

/** Who works in the chosen workshop, for its manager and the platform to change. */
export default function MembersPage() {
  const { operator, me } = useWorkshop()
  return operator && me ? <Members operator={operator} myId={me.user.id} /> : null
}

const INVITED_AS = ["lister", "manager", "accountant"] as const

function Members({ operator, myId }: { operator: MyOperator; myId: string }) {
  const { t } = useFormats()
  const { team, change, calls } = useTeam(operator.id)
  const text = (key: string, name: string) => t(`access.members.${key}`, { name, email: name })
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>
            {t("access.members.title")} · {operator.name}
          </Heading>
          <Text className="text-ui-fg-subtle">{t("access.members.intro")}</Text>
        </div>
        {team.isError && <Text className="px-6 py-8">{t("access.members.failed")}</Text>}
        {team.data && (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{t("access.members.name")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("access.members.role")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("access.members.since")}</Table.HeaderCell>
                  <Table.HeaderCell>
                    <span className="sr-only">{t("access.members.remove")}</span>
                  </Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {team.data.members.map((member) => {
                  const name = member.name || member.email
                  return (
                    <MemberRow
                      key={member.id}
                      member={member}
                      isMe={member.user_id === myId}
                      onRole={(role) =>
                        change.mutate({ done: () => calls.changeRole(member.id, role), said: text("changed", name) })
                      }
                      onRemove={() =>
                        change.mutate({ done: () => calls.remove(member.id), said: text("removed", name) })
                      }
                    />
                  )
                })}
              </Table.Body>
            </Table>
          </div>
        )}
      </Container>
      <InvitationList
        invitations={team.data?.invitations ?? []}
        onRevoke={({ id, email }) => change.mutate({ done: () => calls.revoke(id), said: text("revoked", email) })}
      />
      <InviteForm
        key={operator.id}
        roles={INVITED_AS.map((value) => ({ value, label: t(`access.role.${value}`) }))}
        roleLabel={t("access.members.role")}
        languages={operator.languages}
        isSending={change.isPending}
        onInvite={(invited) => change.mutate({ done: () => calls.invite(invited), said: text("sent", invited.email) })}
      />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "access.members.title",
  translationNs: "etabli",
  icon: Users,
  rank: 9,
})
