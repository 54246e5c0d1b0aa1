import { allOn, type IsoDate } from "./dated.js"
import { type Decided, type VatError } from "./decision.js"
import { type Country, type SellerOnDay, type SellerProfile } from "./seller.js"
import { vatCountry } from "./territory.js"

/** The seller as it stands on a day, or why that cannot be told: no status holds, or several do. */
export function sellerOnDay(profile: SellerProfile, date: IsoDate): Decided<SellerOnDay> {
  const [status, ...others] = allOn(profile.statuses, date)
  if (!status) return statusError("no_status_on_date", date)
  if (others.length > 0) return statusError("statuses_overlap", date)
  const home = vatCountry(profile.country)
  return {
    ok: true,
    decision: {
      country: home,
      status: status.status,
      registrations: countriesOf([{ country: home }, ...allOn(profile.registrations, date)]),
      oss: allOn(profile.oss, date).length > 0,
      sme_exemptions: countriesOf(allOn(profile.sme_exemptions, date)),
      be_social_rate: allOn(profile.be_social_rate, date).length > 0,
    },
  }
}

/**
 * On what ground a seller may keep stock in a country. `missing`: it has to register there first (dir. art. 17 makes the
 * stock's arrival a taxed acquisition), so nothing should be published there.
 */
export function stockGround(
  seller: SellerOnDay,
  country: Country,
): "home" | "registered" | "sme_exemption" | "missing" {
  const place = vatCountry(country)
  if (place === seller.country) return "home"
  if (seller.registrations.includes(place)) return "registered"
  return seller.sme_exemptions.includes(place) ? "sme_exemption" : "missing"
}

function countriesOf(entries: readonly { country: Country }[]): Country[] {
  return [...new Set(entries.map((entry) => vatCountry(entry.country)))].sort()
}

function statusError(code: VatError["code"], date: IsoDate): { ok: false; error: VatError } {
  return { ok: false, error: { code, field: "seller.statuses", detail: date } }
}
