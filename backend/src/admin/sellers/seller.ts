import { BackendRefusal, readBackend, sendBackend } from "../workshop/call-backend"

export type Proof = { id: string; name: string }
export type Dated = { id: string; from: string; to: string | null; proof: Proof | null; proof_note: string | null }
export type Status = Dated & { status: string }
export type Registration = Dated & { kind: string; country: string; number: string }
export type Contribution = Dated & { kind: string; basis_points: number; monthly_cents: number }

export const LEGAL_FIELDS = [
  "name",
  "legal_form",
  "street",
  "postal_code",
  "city",
  "country",
  "register_number",
  "siren",
  "siret",
  "enterprise_number",
  "email",
  "iban",
  "bic",
] as const
export type LegalField = (typeof LEGAL_FIELDS)[number]

/** What `GET /admin/sellers/:seller_id` answers. */
export type Seller = Record<LegalField, string | null> & {
  id: string
  vat_number: string | null
  operators: { id: string; name: string }[]
  statuses: Status[]
  registrations: Registration[]
  contributions: Contribution[]
  thresholds: { year: number; counted_cents: number; elsewhere_cents: number }[]
  threshold: { limit_cents: number; near_cents: number } | null
  today: string
}

export type ListedSeller = Pick<Seller, "id" | "vat_number"> & {
  name: string
  legal_form: string
  country: string
  status: string | null
  operators: string[]
  abroad_cents: number
}

/** @throws BackendRefusal */
export async function readSellers(): Promise<ListedSeller[]> {
  return (await readBackend<{ sellers: ListedSeller[] }>("/admin/sellers")).sellers
}

/** One seller by the address of its page: the platform's, or a workshop's own. @throws BackendRefusal */
export async function readSeller(path: string): Promise<Seller> {
  return (await readBackend<{ seller: Seller }>(path)).seller
}

/** @throws BackendRefusal naming the fields at fault */
export async function saveTax(sellerId: string, tax: unknown): Promise<Seller> {
  return (await sendBackend<{ seller: Seller }>("POST", `/admin/sellers/${sellerId}/tax`, tax)).seller
}

/** @throws BackendRefusal naming the fields at fault */
export async function saveLegal(sellerId: string, legal: Record<string, string | null>): Promise<Seller> {
  return (await sendBackend<{ seller: Seller }>("POST", `/admin/sellers/${sellerId}`, legal)).seller
}

/** Hands in a paper; answers its id. @throws BackendRefusal */
export async function uploadProof(sellerId: string, file: File): Promise<string> {
  const response = await fetch(`/admin/sellers/${sellerId}/proofs?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  })
  const body = (await response.json()) as { proof?: Proof; fields?: { path: string; code: string }[] }
  if (!response.ok || !body.proof) throw new BackendRefusal(response.status, body.fields ?? [])
  return body.proof.id
}
