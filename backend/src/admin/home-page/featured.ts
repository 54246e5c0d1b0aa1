import type { FeaturedRow } from "../../catalogue/read-featured"
import { readBackend, sendBackend } from "../workshop/call-backend"

export type Featured = FeaturedRow
export type Candidate = { id: string; title: string; thumbnail: string | null }

type Answer = { featured: Featured[] }

/** @throws BackendRefusal */
export async function readFeatured(): Promise<Featured[]> {
  return (await readBackend<Answer>("/admin/featured")).featured
}

/** @throws BackendRefusal */
export async function feature(wanted: { product_id: string; from: string; to: string }): Promise<Featured[]> {
  return (await sendBackend<Answer>("POST", "/admin/featured", wanted)).featured
}

/** @throws BackendRefusal */
export async function unfeature(id: string): Promise<Featured[]> {
  return (await sendBackend<Answer>("DELETE", `/admin/featured/${id}`)).featured
}

/** Pieces in the shop whose name has these words. @throws BackendRefusal */
export async function findPieces(words: string): Promise<Candidate[]> {
  const query = new URLSearchParams({ q: words, limit: "8", fields: "id,title,thumbnail" })
  query.append("status[]", "published")
  return (await readBackend<{ products: Candidate[] }>(`/admin/products?${query.toString()}`)).products
}
