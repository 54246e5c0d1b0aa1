import type { Locale, Piece, Variant } from "@etabli/store-api"
import type { Ready } from "@etabli/delivery"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pauseOf } from "../access/operator-state"
import { selectRows } from "../database/select-rows"
import { config } from "../config"
import { isEcoVisible } from "../workflows/read-basket/eco-cents"
import { pickupPlaces } from "./piece-document"
import { PIECE, type PieceRow, PREVIEWED_PIECE, type VariantRow } from "./piece-statement"
import { toPicture } from "./pictures"
import { readSimilar } from "./read-catalogue"
import { type BenchSummary, readyFor } from "@etabli/capacity"
import { benchSummary, sellableQuantity } from "../workflows/read-basket/sellable"
import { availabilityOf, bestOf } from "./supply"
import { today } from "../today"
import { pickText, pickTextOrNull, type Texts } from "./texts"

type Container = Pick<MedusaContainer, "resolve">

/** A published piece in full, or null. */
export async function readPiece(container: Container, handle: string, locale: Locale): Promise<Piece | null> {
  const row = await readPieceRow(container, handle)
  if (!row) return null
  return { ...toPiece(row, locale), similar: await readSimilar(container, row, locale) }
}

/** A piece as its page will show it, shown or not yet, or null. */
export async function readPreview(container: Container, pieceId: string, locale: Locale): Promise<Piece | null> {
  const [row] = await selectRows<PieceRow>(container, PREVIEWED_PIECE, [pieceId])
  if (!row) return null
  return { ...toPiece(row, locale), similar: await readSimilar(container, row, locale) }
}

export async function readPieceRow(container: Container, handle: string): Promise<PieceRow | null> {
  const [row] = await selectRows<PieceRow>(container, PIECE, [handle])
  return row ?? null
}

/** When one more of a variant would be ready: it stands there, or is made; null where it cannot be had. */
export function readyOf(row: PieceRow, variant: VariantRow): Ready | null {
  if (!variant.work || variant.stock > 0) return { state: "in_stock" }
  const summary = benchSummary(row.bench, today())
  const range = summary && readyFor(summary, variant.work, 1)
  return range && { state: "made", from: range.from, to: range.to }
}

function toPiece(row: PieceRow, locale: Locale): Omit<Piece, "similar"> {
  const text = (texts: Texts) => pickText(texts, locale, row.language)
  const title = text({ ...field(row, "title"), [row.language]: row.title })
  const pictures = row.pictures.map((picture) => toPicture(picture, title.text, locale))
  const prices = row.variants.map((variant) => variant.price_cents)
  const summary = benchSummary(row.bench, today())
  const variants = row.variants.map((variant) => toVariant(row, { variant, summary, locale }))
  return {
    id: row.id,
    handle: row.handle,
    title,
    description: text({ ...field(row, "description"), [row.language]: row.description }),
    category: row.category,
    kind: row.kind,
    condition: row.condition,
    price_cents: Math.min(...prices),
    price_from: Math.max(...prices) > Math.min(...prices),
    maker: { handle: row.operator, name: row.operator_name, city: row.city, country: row.country, tint: row.tint },
    picture: pictures[0] ?? null,
    pictures,
    availability: bestOf(variants.map((variant) => variant.availability)),
    variants,
    materials: row.materials,
    colours: row.colours,
    finish: row.finish,
    care: text(row.care),
    assembly: text(row.assembly),
    repair: text(row.repair),
    condition_note: pickTextOrNull(row.condition_note, locale, row.language),
    safety: pickTextOrNull(row.safety, locale, row.language),
    guarantee_months: row.guarantee_months,
    bench_minutes: row.variants[0]?.bench_minutes ?? 0,
    price_breakdown: prices.includes(row.price_breakdown?.price_cents ?? -1) ? row.price_breakdown : null,
    eco_participation_cents: isEcoVisible(config.frEco, today()) ? row.eco_participation_cents : 0,
    pickup: pickupPlaces(row.operator, row.methods),
    manufacturer: {
      name: row.operator_name,
      street: row.street,
      postal_code: row.postal_code,
      city: row.city,
      country: row.country,
      email: row.email,
    },
    seller_name: row.seller_name,
    created_at: `${row.listed_on}T00:00:00Z`,
  }
}

type Sold = { variant: VariantRow; summary: BenchSummary | null; locale: Locale }
function toVariant(row: PieceRow, { variant, summary, locale }: Sold): Variant {
  const { kind, caps, standing } = row
  const supply = { kind, caps, standing, stock: variant.stock, work: variant.work }
  const sellable = { ...supply, available: variant.stock, for_sale: pauseOf(standing) === null, manage_inventory: true }
  const titles = { ...field(variant, "title"), [row.language]: variant.title }
  return {
    id: variant.id,
    sku: variant.sku,
    // Medusa wants a title on each variant; where there is no choice it says nothing.
    title: row.variants.length > 1 ? pickText(titles, locale, row.language) : { text: "", lang: locale },
    price_cents: variant.price_cents,
    availability: availabilityOf(supply, summary, today()),
    max_quantity: sellableQuantity({ ...sellable, price_cents: variant.price_cents }, summary, today()),
    width_mm: variant.width_mm,
    depth_mm: variant.depth_mm,
    height_mm: variant.height_mm,
    weight_g: variant.weight_g,
  }
}

function field(row: Pick<PieceRow, "translations">, name: string): Texts {
  return Object.fromEntries(Object.entries(row.translations ?? {}).map(([locale, fields]) => [locale, fields?.[name]]))
}
