import type { Locale, Piece, Variant } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { config } from "../config"
import { isEcoVisible } from "../workflows/read-basket/eco-cents"
import { pickupPlaces } from "./piece-document"
import { PIECE, type PieceRow, type VariantRow } from "./piece-statement"
import { toPicture } from "./pictures"
import { readSimilar } from "./read-catalogue"
import { availability, maxQuantity, type LeadWeeks } from "./stock"
import { pickText, pickTextOrNull, type Texts } from "./texts"
import { today } from "./today"

type Container = Pick<MedusaContainer, "resolve">

/** A published piece in full, or null. */
export async function readPiece(container: Container, handle: string, locale: Locale): Promise<Piece | null> {
  const row = await readPieceRow(container, handle)
  if (!row) return null
  return { ...toPiece(row, locale), similar: await readSimilar(container, row, locale) }
}

export async function readPieceRow(container: Container, handle: string): Promise<PieceRow | null> {
  const [row] = await selectRows<PieceRow>(container, PIECE, [handle])
  return row ?? null
}

export function leadOf(row: PieceRow): LeadWeeks {
  return row.kind === "made_to_order" ? { min: row.lead_weeks_min ?? 0, max: row.lead_weeks_max ?? 0 } : null
}

function toPiece(row: PieceRow, locale: Locale): Omit<Piece, "similar"> {
  const text = (texts: Texts) => pickText(texts, locale, row.language)
  const title = text({ ...field(row, "title"), [row.language]: row.title })
  const pictures = row.pictures.map((picture) => toPicture(picture, title.text, locale))
  const prices = row.variants.map((variant) => variant.price_cents)
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
    availability: availability(
      leadOf(row),
      row.variants.reduce((sum, variant) => sum + variant.stock, 0),
    ),
    variants: row.variants.map((variant) => toVariant(row, variant, locale)),
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

function toVariant(row: PieceRow, variant: VariantRow, locale: Locale): Variant {
  const available = availability(leadOf(row), variant.stock)
  const titles = { ...field(variant, "title"), [row.language]: variant.title }
  return {
    id: variant.id,
    sku: variant.sku,
    // Medusa wants a title on each variant; where there is no choice it says nothing.
    title: row.variants.length > 1 ? pickText(titles, locale, row.language) : { text: "", lang: locale },
    price_cents: variant.price_cents,
    availability: available,
    max_quantity: maxQuantity(available),
    width_mm: variant.width_mm,
    depth_mm: variant.depth_mm,
    height_mm: variant.height_mm,
    weight_g: variant.weight_g,
  }
}

function field(row: Pick<PieceRow, "translations">, name: string): Texts {
  return Object.fromEntries(Object.entries(row.translations ?? {}).map(([locale, fields]) => [locale, fields?.[name]]))
}
