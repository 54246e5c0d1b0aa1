import { type Dated } from "../dated.js"

/** Basis points: 2100 = 21 %. `be_social`: goods collected free of charge and sold by a recognised Belgian body. */
export type RateEntry = Dated & {
  country: string
  category: "standard" | "be_social"
  basis_points: number
  source: string
}

/** Rules and rates before this day are not known here. */
export const FIRST_DAY_OF_RULES = "2025-01-01"

/** Furniture and objects of the house carry the normal rate everywhere. Rates of before 2025 are left out on purpose. */
export const rates: readonly RateEntry[] = [
  standard("FR", 2000, "CGI 278"),
  standard("BE", 2100, "AR/KB 20, art. 1"),
  standard("NL", 2100, "Wet OB 1968, art. 9"),
  standard("LU", 1700, "Loi TVA (LU), art. 39"),
  standard("DE", 1900, "UStG § 12"),
  {
    country: "BE",
    category: "be_social",
    basis_points: 600,
    source: "AR/KB 20, table A, XXIIIbis",
    valid_from: "2025-01-01",
    valid_until: null,
  },
]

function standard(country: string, basis_points: number, source: string): RateEntry {
  return { country, category: "standard", basis_points, source, valid_from: "2025-01-01", valid_until: null }
}
