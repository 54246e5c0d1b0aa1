import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { type ListedSeller, readSellers } from "../../sellers/seller"
import { useCountries } from "../../sellers/tax-sections"

const COLUMNS = ["seller", "status_now", "country", "vat_number", "workshops", "abroad_this_year"] as const

/** The legal sellers, for the platform. */
export default function SellersPage() {
  const { t } = useCountries()
  const { data, isError, isLoading } = useQuery({ queryKey: ["etabli-sellers"], queryFn: readSellers })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("sellers.title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("sellers.intro")}</Text>
      </div>
      {isLoading && <Text className="px-6 py-8">{t("sellers.loading")}</Text>}
      {isError && <Text className="px-6 py-8">{t("sellers.unreadable")}</Text>}
      {data && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {COLUMNS.map((column) => (
                  <Table.HeaderCell key={column}>{t(`sellers.${column}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.map((seller) => (
                <SellerRow key={seller.id} seller={seller} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}

function SellerRow({ seller }: { seller: ListedSeller }) {
  const { t, money, country } = useCountries()
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Link className="text-ui-fg-base underline" to={`/sellers/${seller.id}`}>
          {seller.name}
        </Link>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {seller.legal_form}
        </Text>
      </Table.Cell>
      <Table.Cell>{t(seller.status ? `sellers.status.${seller.status}` : "sellers.no_status")}</Table.Cell>
      <Table.Cell>{country(seller.country)}</Table.Cell>
      <Table.Cell className="tabular-nums">{seller.vat_number ?? "—"}</Table.Cell>
      <Table.Cell>{seller.operators.join(", ")}</Table.Cell>
      <Table.Cell className="tabular-nums">{money(seller.abroad_cents)}</Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({ label: "sellers.title", translationNs: "etabli", icon: Receipt, rank: 3 })
