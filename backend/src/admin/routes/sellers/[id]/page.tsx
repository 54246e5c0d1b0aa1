import { Container, Text } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { useFormats } from "../../../baskets/use-formats"
import { readSeller, type Seller } from "../../../sellers/seller"
import { SellerView } from "../../../sellers/seller-view"

/** One legal seller, for the platform. */
export default function SellerPage() {
  const { t } = useFormats()
  const { id = "" } = useParams()
  const path = `/admin/sellers/${id}`
  const { data, isError } = useQuery({ queryKey: ["etabli-seller", path], queryFn: () => readSeller(path) })
  const queries = useQueryClient()
  return (
    <>
      <Link className="txt-small text-ui-fg-base underline px-6" to="/sellers">
        {t("sellers.back")}
      </Link>
      {!data && (
        <Container>
          <Text>{t(isError ? "sellers.unreadable" : "sellers.loading")}</Text>
        </Container>
      )}
      {data && (
        <SellerView
          seller={data}
          proofPath={(proof) => `${path}/proofs/${proof.id}`}
          onSaved={(saved) => void queries.setQueryData<Seller>(["etabli-seller", path], saved)}
        />
      )}
    </>
  )
}
