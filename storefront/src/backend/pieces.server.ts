import "server-only"
import {
  type Catalogue,
  catalogueSchema,
  type Country,
  type DeliveryEstimate,
  deliveryEstimateSchema,
  featuredSchema,
  type Locale,
  type Piece,
  type PieceCard,
  pieceSchema,
} from "@etabli/store-api"
import { cache } from "react"
import { CACHE } from "@/cache/tags"
import { callBackend, orThrow, type Result } from "./call-backend.server"

/** One piece in full, or null where there is none of that name. */
export const getPiece = cache(async (locale: Locale, handle: string): Promise<Piece | null> => {
  const result = await callBackend({
    path: `/store/pieces/${encodeURIComponent(handle)}?locale=${locale}`,
    cache: CACHE.piece(handle),
    schema: pieceSchema,
  })
  if (!result.ok && result.error.status === 404) return null
  return orThrow(result)
})

/** A piece that its workshop may not show yet; never kept. */
export function getPreview(locale: Locale, token: string): Promise<Result<Piece>> {
  return callBackend({
    path: `/store/previews/${encodeURIComponent(token)}?locale=${locale}`,
    schema: pieceSchema,
  })
}

/** A page of the catalogue; `query` is what `catalogueQuerySchema` reads. */
export async function getCatalogue(query: URLSearchParams): Promise<Result<Catalogue>> {
  return callBackend({ path: `/store/pieces?${query.toString()}`, cache: CACHE.pieces(), schema: catalogueSchema })
}

/** What the platform shows first on the home page today. */
export async function getFeatured(locale: Locale): Promise<PieceCard[]> {
  const result = await callBackend({
    path: `/store/featured?locale=${locale}`,
    cache: CACHE.pieces(),
    schema: featuredSchema,
  })
  return orThrow(result).pieces
}

type EstimateQuery = {
  handle: string
  country: Country
  postalCode: string
  variantId: string
  /** Where the van's crew would carry it. */
  floor: number
  lift: boolean
}

export async function getDeliveryEstimate(query: EstimateQuery): Promise<Result<DeliveryEstimate>> {
  const params = new URLSearchParams({
    country: query.country,
    postal_code: query.postalCode,
    variant_id: query.variantId,
    floor: String(query.floor),
    lift: String(query.lift),
  })
  return callBackend({
    path: `/store/pieces/${encodeURIComponent(query.handle)}/delivery?${params.toString()}`,
    schema: deliveryEstimateSchema,
  })
}
