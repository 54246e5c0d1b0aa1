import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { InvitationList } from "../../members/invitation-list"
import { InviteForm } from "../../members/invite-form"
import { useChangingTeam } from "../../members/use-team"
import { HouseMemberRow } from "../../team/house-member-row"
import { houseTeam, type HouseTeam } from "../../team/house-team"
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
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("access.team.title")}</Heading>
          <Text className="text-ui-fg-subtle">{t("access.team.intro")}</Text>
        </div>
        {team.isLoading && <Text className="px-6 py-8">{t("work.loading")}</Text>}
        {team.isError && <Text className="px-6 py-8">{t("access.members.failed")}</Text>}
        {team.data && (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{t("access.members.name")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("access.team.place")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("access.members.since")}</Table.HeaderCell>
                  <Table.HeaderCell>
                    <span className="sr-only">{t("access.members.remove")}</span>
                  </Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {team.data.members.map((member) => (
                  <HouseMemberRow
                    key={member.id}
                    member={member}
                    place={placeOf(member.shop)}
                    isMe={member.user_id === me?.user.id}
                    onRemove={() =>
                      change.mutate({
                        done: () => houseTeam.remove(member.id),
                        said: say("removed", member.name || member.email),
                      })
                    }
                  />
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </Container>
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

export const config = defineRouteConfig({ label: "access.team.title", translationNs: "etabli", icon: Users })
