import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowDownTray } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { ExportView, SentLink } from "../../exchange/export-view"
import { useFormats } from "../../baskets/use-formats"
import { MonthlyExport } from "../../exchange/monthly-export"
import { readerOf } from "../../exchange/reader-of"
import { readBackend } from "../../workshop/call-backend"
import { Note, WorkshopFrame } from "../../workshop/workshop-frame"

/** Takes all of a workshop's data out, now or each month. */
export default function MyDataRoute() {
  const { t } = useTranslation("etabli")
  return (
    <WorkshopFrame title={t("exchange.export.title")}>
      {(operator) => (
        <>
          <Text className="text-ui-fg-subtle max-w-prose px-1">{t("exchange.export.intro")}</Text>
          <Exports key={operator.id} path={`/admin/operators/${operator.id}/export`} />
        </>
      )}
    </WorkshopFrame>
  )
}

function Exports({ path }: { path: string }) {
  const { t, language } = useFormats()
  const { data, isError } = useQuery({
    queryKey: ["etabli-export", path],
    queryFn: () => readBackend<ExportView>(path),
    retry: false,
  })
  if (isError) return <Note>{t("exchange.export.failed")}</Note>
  if (!data) return <Note>{t("exchange.export.loading")}</Note>
  return (
    <>
      <Container className="flex flex-col items-start gap-3 px-6 py-4">
        <Heading level="h2">{t("exchange.export.now")}</Heading>
        <Text size="small" className="text-ui-fg-subtle max-w-prose">
          {t("exchange.export.take_about")}
        </Text>
        <Button size="small" asChild>
          <a href={`${path}/archive?locale=${readerOf(language)}`} download>
            {t("exchange.export.take")}
          </a>
        </Button>
      </Container>
      <MonthlyExport path={path} schedule={data.schedule} />
      <SentLinks links={data.links} />
    </>
  )
}

function SentLinks({ links }: { links: readonly SentLink[] }) {
  const { t, day } = useFormats()
  return (
    <Container className="px-6 py-4">
      <Heading level="h2">{t("exchange.export.links")}</Heading>
      {links.length === 0 && <Text size="small">{t("exchange.export.links_none")}</Text>}
      <ul>
        {links.map(({ id, email, created_at, expires_at, downloads, revoked }) => (
          <li key={id} className="flex flex-wrap justify-between gap-3 py-1">
            <Text size="small">
              {t("exchange.export.link", {
                email,
                date: day(created_at.slice(0, 10)),
                until: day(expires_at.slice(0, 10)),
              })}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {revoked ? t("exchange.export.revoked") : t("exchange.export.opened", { count: downloads })}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "exchange.export.title",
  translationNs: "etabli",
  icon: ArrowDownTray,
  rank: 18,
})
