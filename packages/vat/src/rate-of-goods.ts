import { socialRate, standardRate } from "./rules-on-day.js"
import { type LineContext, type Notes, reason } from "./treatment.js"
import { type Country } from "./seller.js"

/** Goods given free of charge and sold as they are. What is made of them is not clearly among these: normal rate. */
function freelyCollected({ line }: LineContext): boolean {
  return line.goods.condition === "donated" && !line.goods.transformed
}

/**
 * The rate of a line's goods in a country, whoever charges it.
 * @throws RangeError for a country without rates; `decideSale` has looked for those before.
 */
export function rateOfGoods(context: LineContext, country: Country): number {
  const social =
    context.seller.be_social_rate && freelyCollected(context) ? socialRate(country, context.sale.date) : null
  const rate = social ?? standardRate(country, context.sale.date)
  if (rate === null) throw new RangeError(`no rate for ${country} on ${context.sale.date}`)
  return rate
}

/** Says which rate it is and why; warns when a recognised body sells what the social rate is not for. */
export function noteRate(context: LineContext, country: Country, notes: Notes): void {
  const rate = rateOfGoods(context, country)
  const social = context.seller.be_social_rate ? socialRate(country, context.sale.date) : null
  if (social === null) {
    notes.reasons.push(reason("standard_rate", { in_country: country, rate_bp: rate }))
  } else if (freelyCollected(context)) {
    notes.reasons.push(reason("social_rate", { rate_bp: rate }))
  } else {
    notes.warnings.push("social_rate_only_for_freely_collected_goods")
    const gift = context.line.goods.condition === "donated"
    const code = gift ? "social_rate_not_for_transformed_goods" : "social_rate_not_for_these_goods"
    notes.reasons.push(reason(code, { rate_bp: rate }))
  }
}
