import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { useFormats } from "../../baskets/use-formats"
import { InvitationList } from "../../members/invitation-list"
import { InviteForm } from "../../members/invite-form"
import type { HouseTeam } from "../../../workflows/members/house-team"
import { houseTeam } from "../../members/house-team"
import { TeamTable } from "../../members/team-table"
import { useChangingTeam } from "../../members/use-team"
import { useWorkshop } from "../../workshop/use-workshop"

const PLATFORM = "platform"
const LANGUAGES = ["fr", "nl", "en"] as const

/** Who runs the platform and who serves in the shared shops, for the platform to invite and to part from. */
export default function TeamPage() {
  const { t } = useFormats()
  const { me } = useWorkshop()
  const { team, change } = useChangingTeam<HouseTeam>(["etabli-house-team"], houseTeam.read)
  const say = (key: string, name: string) => t(`access.members.${key}`, { name, email: name })
  const shops = team.data?.shops ?? []
  const placeOf = (shop: string | null) =>
    shop === null ? t("access.role.platform") : (shops.find(({ handle }) => handle === shop)?.name ?? shop)
  return (
    <div className="flex flex-col gap-3">
      <TeamTable
        title={t("access.team.title")}
        intro={t("access.team.intro")}
        members={team.data?.members}
        isError={team.isError}
        myId={me?.user.id}
        mayLeave={false}
        column={{ title: t("access.team.place"), of: ({ shop }) => placeOf(shop) }}
        onRemove={({ id, name, email }) =>
          change.mutate({ done: () => houseTeam.remove(id), said: say("removed", name || email) })
        }
      />
      <InvitationList
        invitations={team.data?.invitations ?? []}
        onRevoke={({ id, email }) => change.mutate({ done: () => houseTeam.revoke(id), said: say("revoked", email) })}
      />
      {team.data && (
        <InviteForm
          roles={[
            ...shops.map(({ handle, name }) => ({ value: handle, label: name })),
            { value: PLATFORM, label: t("access.role.platform") },
          ]}
          roleLabel={t("access.team.place")}
          languages={LANGUAGES}
          isSending={change.isPending}
          onInvite={({ email, role, locale }) =>
            change.mutate({
              done: () => houseTeam.invite({ email, locale, shop: role === PLATFORM ? null : role }),
              said: say("sent", email),
            })
          }
        />
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "access.team.title", translationNs: "etabli", icon: Users, rank: 8 })
