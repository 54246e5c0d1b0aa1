import { defineRouteConfig } from "@medusajs/admin-sdk"
import { House } from "@medusajs/icons"
import { Button, Container, Heading, StatusBadge, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { FeatureForm } from "../../home-page/feature-form"
import { type Featured, readFeatured, unfeature } from "../../home-page/featured"

const KEY = ["etabli-featured"]
const COLOURS = { coming: "blue", shown: "green", over: "grey", not_for_sale: "orange", bench_full: "orange" } as const

/** What the home page shows first, from which day to which: the platform's choice. */
export default function HomePage() {
  const { t } = useFormats()
  const client = useQueryClient()
  const { data, isError } = useQuery({ queryKey: KEY, queryFn: readFeatured })
  const show = (featured: Featured[]) => client.setQueryData(KEY, featured)
  const removing = useMutation({
    mutationFn: ({ id }: Featured) => unfeature(id),
    onSuccess: (left, { title }) => {
      show(left)
      toast.success(t("house.home.removed", { title }))
    },
    onError: () => toast.error(t("house.home.fault.other")),
  })
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("house.home.title")}</Heading>
          <Text className="text-ui-fg-subtle max-w-3xl">{t("house.home.intro")}</Text>
        </div>
        {isError && <Text className="px-6 py-8">{t("house.home.failed")}</Text>}
        {!data && !isError && <div className="h-24 animate-pulse" aria-busy="true" />}
        {data?.length === 0 && <Text className="px-6 py-8">{t("house.home.empty")}</Text>}
        {data?.map((featured) => (
          <FeaturedRow
            key={featured.id}
            featured={featured}
            isBusy={removing.isPending}
            onRemove={() => removing.mutate(featured)}
          />
        ))}
      </Container>
      <FeatureForm
        onFeatured={(featured) => {
          show(featured)
          toast.success(t("house.home.added"))
        }}
      />
    </div>
  )
}

type RowProps = { featured: Featured; isBusy: boolean; onRemove: () => void }

function FeaturedRow({ featured, isBusy, onRemove }: RowProps) {
  const { t, day } = useFormats()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div>
        <Text weight="plus">
          {featured.title} <span className="text-ui-fg-subtle font-normal">· {featured.operator}</span>
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("house.home.days", { from: day(featured.from), to: day(featured.to) })}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <StatusBadge color={COLOURS[featured.state]}>{t(`house.home.state.${featured.state}`)}</StatusBadge>
        <Button size="small" variant="secondary" disabled={isBusy} onClick={onRemove}>
          {t("house.home.remove")}
          <span className="sr-only"> {featured.title}</span>
        </Button>
      </div>
    </div>
  )
}

export const config = defineRouteConfig({ label: "house.home.title", translationNs: "etabli", icon: House, rank: 6 })
