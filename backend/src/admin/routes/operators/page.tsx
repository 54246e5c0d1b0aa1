import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { useFormats } from "../../baskets/use-formats"
import { readOverview } from "../../platform/operators"
import { OverviewTable } from "../../platform/overview-table"

/** The whole: each workshop with what needs a look, for the platform. */
export default function OperatorsPage() {
  const { t } = useFormats()
  const { data, isError, isLoading } = useQuery({ queryKey: ["etabli-overview"], queryFn: readOverview })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{t("platform.title")}</Heading>
          <Text className="text-ui-fg-subtle">{t("platform.intro")}</Text>
        </div>
        <Link className="txt-small text-ui-fg-base underline" to="/operators/invite">
          {t("platform.invite.open")}
        </Link>
      </div>
      {isLoading && <Text className="px-6 py-8">{t("sellers.loading")}</Text>}
      {isError && <Text className="px-6 py-8">{t("sellers.unreadable")}</Text>}
      {data?.length === 0 && <Text className="px-6 py-8">{t("platform.empty")}</Text>}
      {data && data.length > 0 && <OverviewTable operators={data} />}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "platform.title", translationNs: "etabli", icon: Buildings, rank: 1 })
