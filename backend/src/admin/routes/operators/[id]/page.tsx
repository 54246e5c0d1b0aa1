import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { useFormats } from "../../../baskets/use-formats"
import { readOverview } from "../../../platform/operators"
import { SeeAs } from "../../../platform/see-as"
import { StateSection } from "../../../platform/state-section"
import { TraderChecklist } from "../../../platform/trader-checklist"

/** One workshop, for the platform: how it stands, its trader data, the way to its own pages. */
export default function OperatorPage() {
  const { t } = useFormats()
  const { id = "" } = useParams()
  const { data, isError } = useQuery({ queryKey: ["etabli-overview"], queryFn: readOverview })
  const operator = data?.find((one) => one.id === id)
  return (
    <div className="flex flex-col gap-3">
      <Link className="txt-small text-ui-fg-base underline px-6" to="/operators">
        {t("platform.all")}
      </Link>
      {!operator && (
        <Container>
          <Text>{t(isError ? "sellers.unreadable" : data ? "platform.not_there" : "sellers.loading")}</Text>
        </Container>
      )}
      {operator && (
        <>
          <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
            <div>
              <Heading>{operator.name}</Heading>
              <Text className="text-ui-fg-subtle">
                {operator.city},{" "}
                <Link className="text-ui-fg-base underline" to={`/sellers/${operator.seller.id}`}>
                  {operator.seller.name}
                </Link>
              </Text>
            </div>
            <SeeAs operatorId={operator.id} />
          </Container>
          <StateSection operatorId={operator.id} />
          <TraderChecklist operatorId={operator.id} />
        </>
      )}
    </div>
  )
}
