import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useFormats } from "../../baskets/use-formats"
import { PromiseLetter } from "../../promises/promise-letter"
import { readPromises } from "../../promises/promises"

/** Promises that no longer fit a workshop's hours, each with a letter to its customer. */
export default function PromisesPage() {
  const { t } = useFormats()
  const { data, isError } = useQuery({ queryKey: ["etabli-promises"], queryFn: readPromises })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("promises.title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("promises.intro")}</Text>
      </div>
      {isError && <Text className="px-6 py-8">{t("promises.failed")}</Text>}
      {data?.length === 0 && <Text className="px-6 py-8">{t("promises.empty")}</Text>}
      {data?.map((promise) => (
        <PromiseLetter key={promise.line_id} promise={promise} />
      ))}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "promises.title", translationNs: "etabli", icon: Clock })
