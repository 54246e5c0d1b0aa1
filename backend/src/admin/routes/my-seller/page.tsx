import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { readSeller } from "../../sellers/seller"
import { SellerView } from "../../sellers/seller-view"
import { useWorkshop } from "../../workshop/use-workshop"

/** The body under whose number the chosen workshop sells, for its manager and its accounts to read. */
export default function MySellerPage() {
  const { t } = useFormats()
  const { operator } = useWorkshop()
  const path = `/admin/operators/${operator?.id ?? ""}/seller`
  const { data, isError } = useQuery({
    queryKey: ["etabli-seller", path],
    queryFn: () => readSeller(path),
    enabled: operator !== null,
  })
  const mayOpen = operator?.role === "manager" || operator?.role === "platform"
  if (!data)
    return (
      <Container>
        <Text>{t(isError ? "sellers.unreadable" : "sellers.loading")}</Text>
      </Container>
    )
  return (
    <SellerView seller={data} onSaved={null} proofPath={mayOpen ? (proof) => `${path}/proofs/${proof.id}` : null} />
  )
}

export const config = defineRouteConfig({ label: "sellers.mine", translationNs: "etabli", icon: Receipt, rank: 8 })
