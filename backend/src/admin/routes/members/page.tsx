import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { useFormats } from "../../baskets/use-formats"
import { InvitationList } from "../../members/invitation-list"
import { InviteForm } from "../../members/invite-form"
import { RoleSelect } from "../../members/role-select"
import { TeamTable } from "../../members/team-table"
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
      <TeamTable
        title={`${t("access.members.title")} · ${operator.name}`}
        intro={t("access.members.intro")}
        members={team.data?.members}
        isError={team.isError}
        myId={myId}
        mayLeave
        column={{
          title: t("access.members.role"),
          of: ({ id, name, email, role }) => (
            <RoleSelect
              role={role}
              label={t("access.members.change", { name: name || email })}
              onChoose={(chosen) =>
                change.mutate({ done: () => calls.changeRole(id, chosen), said: text("changed", name || email) })
              }
            />
          ),
        }}
        onRemove={({ id, name, email }) =>
          change.mutate({ done: () => calls.remove(id), said: text("removed", name || email) })
        }
      />
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
  rank: 19,
})
