import { Heading } from "@medusajs/ui"
import { LegalData } from "./legal-data"
import { saveTax, type Proof, type Seller } from "./seller"
import { Contributions, Registrations, Statuses } from "./tax-sections"
import { Turnover } from "./turnover"

type SellerViewProps = {
  seller: Seller
  proofPath: ((proof: Proof) => string) | null
  /** Takes what was saved; null where one only reads. */
  onSaved: ((seller: Seller) => void) | null
}

/** All that is known of a legal seller. */
export function SellerView({ seller, proofPath, onSaved }: SellerViewProps) {
  const save = onSaved && (async (tax: Record<string, unknown>) => onSaved(await saveTax(seller.id, tax)))
  const section = { seller, proofPath, save }
  return (
    <div className="flex flex-col gap-3">
      <Heading className="px-6 pt-4">{seller.name}</Heading>
      <LegalData seller={seller} onSaved={onSaved} />
      <Statuses {...section} />
      <Registrations {...section} />
      <Turnover {...section} />
      <Contributions {...section} />
    </div>
  )
}
