import type { Language, PieceDraft, VariantDraft } from "@etabli/listing"
import type { Texts } from "../workflows/save-translations"
import { NO_CHOICE } from "../workflows/write-pieces/names"
import type { FormRow, FormVariantRow } from "./piece-row"

/** A stored piece as its draft: what nobody said yet is absent. */
export function toDraft(row: FormRow): PieceDraft {
  const { language, kind } = row
  const title = textsOf(row, "title", language)
  const hasChoice = row.variants.length > 1 || row.option_title !== NO_CHOICE.title
  return {
    handle: row.handle,
    operator: row.operator,
    language,
    title,
    ...present({ description: textsOf(row, "description", language) }),
    kind,
    ...given({
      category: row.category,
      condition: row.condition,
      origin: row.origin,
      finish: row.finish || null,
      purchase_cost_cents: row.purchase_cost_cents,
    }),
    ...present({ care: row.care, assembly: row.assembly, repair: row.repair }),
    ...present({ condition_note: row.condition_note ?? {}, safety: row.safety ?? {} }),
    materials: row.materials,
    colours: row.colours,
    guarantee_months: row.guarantee_months,
    eco_participation_cents: row.eco_participation_cents,
    ...(row.lead_weeks_min && row.lead_weeks_max
      ? { lead_weeks: { min: row.lead_weeks_min, max: row.lead_weeks_max } }
      : {}),
    ...(kind === "made_to_order" && row.caps.length > 0 ? { caps: row.caps } : {}),
    ...(hasChoice ? present({ option: optionOf(row) }) : {}),
    variants: row.variants.map((variant) => toVariantDraft(variant, hasChoice ? language : null)),
    listed_on: row.listed_on,
  }
}

function toVariantDraft(row: FormVariantRow, choiceIn: Language | null): VariantDraft {
  const { sku, price_cents, width_mm, depth_mm, height_mm, weight_g, bench_minutes, batch, levels } = row
  return {
    sku,
    ...(choiceIn ? present({ title: choiceOf(row, choiceIn) }) : {}),
    ...given({ price_cents, width_mm, depth_mm, height_mm, weight_g, batch, bench_minutes: bench_minutes || null }),
    ...(levels.length > 0 ? { stock: Object.fromEntries(levels.map(({ place, stocked }) => [place, stocked])) } : {}),
  }
}

/** What the choices differ by; until somebody says it, Medusa knows it by the piece's handle. */
function optionOf({ option_title: title, option_translations, language, handle }: FormRow): Texts {
  return { ...translated(option_translations, "title"), ...(title && title !== handle ? { [language]: title } : {}) }
}

/** How a choice is called; until somebody says it, Medusa knows it by its code. */
function choiceOf(row: FormVariantRow, language: Language): Texts {
  return textsOf({ ...row, title: row.title === row.sku ? "" : row.title }, "title", language)
}

type Written = { translations: FormRow["translations"]; title: string; description?: string | null }

/** A text of Medusa's: its column in the language it was written in, and its translations. */
function textsOf(row: Written, field: "title" | "description", language: Language): Texts {
  const own = row[field]
  return { ...translated(row.translations, field), ...(own ? { [language]: own } : {}) }
}

function translated(translations: FormRow["translations"], field: string): Texts {
  const all = Object.entries(translations ?? {}).map(([language, fields]) => [language, fields[field]])
  return Object.fromEntries(all.filter(([, text]) => text)) as Texts
}

/** Texts that say something in some language. */
function present<T extends Record<string, Texts>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => Object.keys(text).length > 0)) as Partial<T>
}

/** What is not null. */
function given<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
