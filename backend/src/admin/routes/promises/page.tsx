import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { PromiseLetter } from "../../promises/promise-letter"
import { promisesOf, readPromises } from "../../promises/promises"
import { useWorkshop } from "../../workshop/use-workshop"

/** Promises that no longer fit a workshop's hours, each with a letter to its customer: one's own, all of them for the platform. */
export default function PromisesPage() {
  const { t } = useFormats()
  const { me, isPlatform, operator } = useWorkshop()
  const address = promisesOf(isPlatform ? null : (operator?.id ?? null))
  const { data, isError } = useQuery({
    queryKey: ["etabli-promises", address],
    queryFn: () => readPromises(address),
    enabled: me !== null && (isPlatform || operator !== null),
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("promises.title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("promises.intro")}</Text>
      </div>
      {isError && <Text className="px-6 py-8">{t("promises.failed")}</Text>}
      {!data && !isError && <Text className="px-6 py-8">{t("work.loading")}</Text>}
      {data?.length === 0 && <Text className="px-6 py-8">{t("promises.empty")}</Text>}
      {data?.map((promise) => (
        <PromiseLetter
          key={promise.line_id}
          promise={promise}
          address={address}
          orderPage={isPlatform ? "/orders" : "/workshop-orders"}
        />
      ))}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "promises.title", translationNs: "etabli", icon: Clock, rank: 17 })
