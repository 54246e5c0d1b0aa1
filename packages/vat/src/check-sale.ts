import { isIsoDate } from "./dated.js"
import { type VatError } from "./decision.js"
import { FIRST_DAY_OF_RULES } from "./data/rates.js"
import { type Sale } from "./sale.js"
import { givesVatNumbers, isCountry } from "./territory.js"

/** The first thing wrong with a sale's own facts, or `null`. */
export function saleProblem(sale: Sale): VatError | null {
  return dateProblem(sale) ?? linesProblem(sale) ?? countryProblem(sale) ?? centsProblem(sale)
}

function dateProblem({ date }: Sale): VatError | null {
  if (!isIsoDate(date)) return { code: "not_a_date", field: "date", detail: date }
  return date < FIRST_DAY_OF_RULES ? { code: "date_before_rules", field: "date", detail: date } : null
}

function linesProblem({ lines }: Sale): VatError | null {
  if (lines.length === 0) return { code: "no_lines", field: "lines", detail: "a sale has at least one line" }
  const ids = lines.map((line) => line.id)
  const again = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  return again === -1 ? null : { code: "line_ids_not_unique", field: `lines.${again}.id`, detail: ids[again] ?? "" }
}

function countryProblem({ seller, buyer, arrival, lines }: Sale): VatError | null {
  const places: [string, string][] = [
    ["seller.country", seller.country],
    ...(givesVatNumbers(buyer.country) ? [] : [["buyer.country", buyer.country] satisfies [string, string]]),
    ["arrival.country", arrival.country],
    ...lines.map(({ goods }, index): [string, string] => [`lines.${index}.goods.location`, goods.location]),
  ]
  const unknown = places.find(([, country]) => !isCountry(country))
  return unknown ? { code: "unknown_country", field: unknown[0], detail: unknown[1] } : null
}

function centsProblem(sale: Sale): VatError | null {
  const amounts: [string, number][] = [
    ["turnover.ytd_cents", sale.turnover.ytd_cents],
    ["turnover.previous_year_cents", sale.turnover.previous_year_cents],
    ["shipping_cents", sale.shipping_cents],
    ...sale.lines.flatMap((line, index): [string, number][] => [
      [`lines.${index}.gross_cents`, line.gross_cents],
      [`lines.${index}.purchase_cost_cents`, line.purchase_cost_cents ?? 0],
    ]),
  ]
  const wrong = amounts.find(([, cents]) => !Number.isSafeInteger(cents) || cents < 0)
  return wrong ? { code: "not_integer_cents", field: wrong[0], detail: String(wrong[1]) } : null
}
