import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { readSeller } from "../../sellers/seller"
import { SellerView } from "../../sellers/seller-view"
import type { MyOperator } from "../../workshop/me"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

/** The body under whose number the chosen workshop sells, for its manager and its accounts to read. */
export default function MySellerPage() {
  const { t } = useFormats()
  return <WorkshopFrame title={t("sellers.mine")}>{(operator) => <MySeller operator={operator} />}</WorkshopFrame>
}

function MySeller({ operator: { id, role } }: { operator: MyOperator }) {
  const { t } = useFormats()
  const path = `/admin/operators/${id}/seller`
  const { data, isError } = useQuery({ queryKey: ["etabli-seller", path], queryFn: () => readSeller(path) })
  const mayOpen = role === "manager" || role === "platform"
  if (!data) return <Note>{t(isError ? "sellers.unreadable" : "sellers.loading")}</Note>
  return (
    <SellerView seller={data} onSaved={null} proofPath={mayOpen ? (proof) => `${path}/proofs/${proof.id}` : null} />
  )
}

export const config = defineRouteConfig({ label: "sellers.mine", translationNs: "etabli", icon: Receipt, rank: 18 })
