import { type Scheme } from "./decision.js"
import { exemptionIn, exemptLine, noteLostExemption } from "./exemption.js"
import { noteRate, rateOfGoods } from "./rate-of-goods.js"
import { standardRate } from "./rules-on-day.js"
import { type Country } from "./seller.js"
import { contentOf } from "./treat-net-sale.js"
import { type LineContext, type LineTreatment, type Notes } from "./treatment.js"

/** Where a line is taxed, and the scheme if it is taxed elsewhere than at departure. */
export type TaxedPlace = { country: Country; scheme: "at_departure" | "oss" | "destination" }

/** A line located in a country under that country's normal law: exempt when the seller is so there, else taxed. */
export function treatInCountry(context: LineContext, place: TaxedPlace, notes: Notes): LineTreatment {
  const exemption = exemptionIn(place.country, context.seller)
  if (exemption) return exemptLine(place.country, exemption, notes)
  noteLostExemption(context, place.country, notes)
  noteRate(context, place.country, notes)
  const rate = rateOfGoods(context, place.country)
  return {
    country: place.country,
    scheme: place.scheme === "at_departure" ? schemeAtDeparture(context, place.country) : place.scheme,
    rate,
    content: contentOf(context),
    mention: null,
    ...notes,
  }
}

function schemeAtDeparture(context: LineContext, country: Country): Scheme {
  const normal = standardRate(country, context.sale.date)
  return rateOfGoods(context, country) === normal ? "standard" : "reduced"
}
