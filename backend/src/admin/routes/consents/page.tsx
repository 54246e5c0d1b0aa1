import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Key } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../../baskets/use-formats"
import { ConsentList } from "../../consents/consent-list"
import { WorkshopFrame } from "../../workshop/workshop-frame"

/** The consents of the chosen operator, for its own people at work. */
export default function ConsentsPage() {
  const { t } = useFormats()
  return (
    <WorkshopFrame title={t("consents.title")}>
      {({ id, role }) => (
        <Container className="divide-y p-0">
          <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-4 md:px-6">
            <Text size="small" className="text-ui-fg-subtle max-w-2xl">
              {t("consents.intro")}
            </Text>
            {role === "manager" && (
              <Button size="small" asChild>
                <Link to="/consents/new">{t("consents.new")}</Link>
              </Button>
            )}
          </div>
          <ConsentList key={id} operatorId={id} isManager={role === "manager"} />
        </Container>
      )}
    </WorkshopFrame>
  )
}

export const config = defineRouteConfig({ label: "consents.title", translationNs: "etabli", icon: Key, rank: 18 })
