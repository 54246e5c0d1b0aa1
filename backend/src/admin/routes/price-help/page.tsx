import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { PriceDesk } from "../../price-help/price-desk"
import type { PriceHelpPage } from "../../price-help/price-page"
import { readBackend } from "../../workshop/call-backend"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"
import type { MyOperator } from "../../workshop/me"

/** From what a piece costs to the price that carries it; nobody outside of the workshop reads it. */
export default function PriceHelpRoute() {
  const { t } = useTranslation("etabli")
  return (
    <WorkshopFrame title={t("price.title")}>
      {(operator) => (
        <>
          <Text className="text-ui-fg-subtle max-w-prose px-1">{t("price.intro")}</Text>
          <Loaded key={operator.id} operator={operator} />
        </>
      )}
    </WorkshopFrame>
  )
}

function Loaded({ operator }: { operator: MyOperator }) {
  const { t } = useTranslation("etabli")
  const [search, setSearch] = useSearchParams()
  const pieceId = search.get("piece")
  const path = `/admin/operators/${operator.id}/price-help`
  const { data, isError } = useQuery({
    queryKey: ["etabli-price-help", operator.id, pieceId],
    queryFn: () => readBackend<PriceHelpPage>(`${path}${pieceId ? `?piece=${pieceId}` : ""}`),
    retry: false,
  })
  if (isError) return <Note>{t("price.failed")}</Note>
  if (!data) return <Note>{t("price.loading")}</Note>
  return (
    <PriceDesk
      key={pieceId}
      path={path}
      page={data}
      pieceId={pieceId}
      mayKeep={operator.role === "manager" || operator.role === "lister"}
      onPiece={(id) => setSearch(id ? { piece: id } : {})}
    />
  )
}

export const config = defineRouteConfig({
  label: "price.title",
  translationNs: "etabli",
  icon: CurrencyDollar,
  rank: 16,
})
