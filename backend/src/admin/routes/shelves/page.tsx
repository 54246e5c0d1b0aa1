import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TagSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { type Shelf, ShelfRow } from "../../shelves/shelf-row"
import { readBackend } from "../../workshop/call-backend"

const KEY = ["etabli-shelves"]

/** The shelves of the shop and what they are called in each language: the platform's words. */
export default function ShelvesPage() {
  const { t } = useFormats()
  const client = useQueryClient()
  const { data, isError } = useQuery({
    queryKey: KEY,
    queryFn: async () => (await readBackend<{ shelves: Shelf[] }>("/admin/shelves")).shelves,
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("house.shelves.title")}</Heading>
        <Text className="text-ui-fg-subtle max-w-3xl">{t("house.shelves.intro")}</Text>
      </div>
      {isError && <Text className="px-6 py-8">{t("house.shelves.failed")}</Text>}
      {!data && !isError && <div className="h-48 animate-pulse" aria-busy="true" />}
      {data?.map((shelf) => (
        <ShelfRow key={shelf.id} shelf={shelf} onSaved={(shelves) => void client.setQueryData<Shelf[]>(KEY, shelves)} />
      ))}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "house.shelves.title",
  translationNs: "etabli",
  icon: TagSolid,
  rank: 7,
})
