import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../baskets/use-formats"
import { faultOf } from "../members/use-team"
import { type OwnMembership, ownMemberships } from "../members/house-team"

const KEY = ["etabli-memberships"]

/** In one's profile: what one belongs to, and the way to leave it by oneself. */
const WhatIBelongTo = () => {
  const { t, day } = useFormats()
  const client = useQueryClient()
  const ask = usePrompt()
  const { data } = useQuery({ queryKey: KEY, queryFn: ownMemberships.read })
  const placeOf = ({ place }: OwnMembership) => place ?? t("access.role.platform")
  const leaving = useMutation({
    mutationFn: ({ id }: OwnMembership) => ownMemberships.leave(id),
    onSuccess: async (left, membership) => {
      toast.success(t("access.leave.done", { place: placeOf(membership) }))
      client.setQueryData(KEY, left)
      if (left.length > 0) return client.invalidateQueries({ queryKey: ["etabli-me"] })
      // Nothing is left to be signed in for.
      window.location.assign("/app/login")
    },
    onError: (error) => toast.error(t(`access.members.fault.${faultOf(error)}`)),
  })
  const leave = async (membership: OwnMembership) => {
    const isSure = await ask({
      title: t("access.leave.sure", { place: placeOf(membership) }),
      description: t("access.leave.what_happens"),
      confirmText: t("access.leave.leave"),
      cancelText: t("access.members.cancel"),
    })
    if (isSure) leaving.mutate(membership)
  }
  if (!data || data.length === 0) return null
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("access.leave.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("access.leave.intro")}
        </Text>
      </div>
      {data.map((membership) => (
        <div key={membership.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
          <div>
            <Text weight="plus">{placeOf(membership)}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`access.role.${membership.role}`)} ·{" "}
              {t("access.leave.since", { date: day(membership.since.slice(0, 10)) })}
            </Text>
          </div>
          <Button size="small" variant="secondary" disabled={leaving.isPending} onClick={() => void leave(membership)}>
            {t("access.leave.leave")}
            <span className="sr-only"> {placeOf(membership)}</span>
          </Button>
        </div>
      ))}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "profile.details.after" })

export default WhatIBelongTo
