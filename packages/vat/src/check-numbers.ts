import * as belgian from "stdnum/lib/cjs/be/vat.js"
import * as german from "stdnum/lib/cjs/de/vat.js"
import * as siren from "stdnum/lib/cjs/fr/siren.js"
import * as siret from "stdnum/lib/cjs/fr/siret.js"
import * as french from "stdnum/lib/cjs/fr/tva.js"
import * as luxembourgish from "stdnum/lib/cjs/lu/tva.js"
import * as dutch from "stdnum/lib/cjs/nl/btw.js"

/**
 * Why a number is refused. `country_missing`: a VAT number begins with its country; `country_not_checked`: not one of FR,
 * BE, NL, LU, DE; `wrong_shape`: too short, too long or with signs that do not belong; `wrong_checksum`: a typing error.
 */
export type NumberProblem = "empty" | "country_missing" | "country_not_checked" | "wrong_shape" | "wrong_checksum"

export type CheckedNumber = { ok: true; normalised: string } | { ok: false; code: NumberProblem }
export type VatNumberCountry = "FR" | "BE" | "NL" | "LU" | "DE"
export type CheckedVatNumber =
  { ok: true; country: VatNumberCountry; normalised: string } | { ok: false; code: NumberProblem }

/** The library answers for checksums; the shapes are narrower here, for it lets zeros only and `BE9…` pass. */
type Kind = { shape: RegExp; validate: (text: string) => { isValid: boolean } }

const vatKinds: Record<VatNumberCountry, Kind> = {
  FR: { shape: /^[0-9A-HJ-NP-Z]{2}\d{9}$/, validate: french.validate },
  BE: { shape: /^[01]\d{9}$/, validate: belgian.validate },
  NL: { shape: /^\d{9}B\d{2}$/, validate: dutch.validate },
  LU: { shape: /^\d{8}$/, validate: luxembourgish.validate },
  DE: { shape: /^[1-9]\d{8}$/, validate: german.validate },
}

/**
 * Whether a text is a VAT number of FR, BE, NL, LU or DE by shape and check digits; whether it is in force only VIES
 * knows. Spaces, dots, hyphens and lower case are tolerated; `normalised` is `BE0123456749`, with the country.
 */
export function checkVatNumber(text: string): CheckedVatNumber {
  const clean = cleaned(text)
  if (clean === "") return { ok: false, code: "empty" }
  const [, country, rest = ""] = /^([A-Z]{2})(.*)$/.exec(clean) ?? []
  if (country === undefined) return { ok: false, code: "country_missing" }
  if (!isVatNumberCountry(country)) return { ok: false, code: "country_not_checked" }
  const checked = check(vatKinds[country], country === "BE" ? tenDigits(rest) : rest)
  return checked.ok ? { ok: true, country, normalised: country + checked.normalised } : checked
}

/** A French company number: nine digits. */
export function checkSiren(text: string): CheckedNumber {
  return check({ shape: /^\d{9}$/, validate: siren.validate }, cleaned(text))
}

/** The number of a French establishment: fourteen digits, the first nine of them the SIREN. */
export function checkSiret(text: string): CheckedNumber {
  return check({ shape: /^\d{14}$/, validate: siret.validate }, cleaned(text))
}

/** A Belgian enterprise number, with `BE` or without; `normalised` is its ten digits. */
export function checkBelgianEnterpriseNumber(text: string): CheckedNumber {
  return check(vatKinds.BE, tenDigits(cleaned(text).replace(/^BE/, "")))
}

function check(kind: Kind, clean: string): CheckedNumber {
  if (clean === "") return { ok: false, code: "empty" }
  if (!kind.shape.test(clean) || !/[1-9]/.test(clean)) return { ok: false, code: "wrong_shape" }
  return kind.validate(clean).isValid ? { ok: true, normalised: clean } : { ok: false, code: "wrong_checksum" }
}

function cleaned(text: string): string {
  return text.replace(/[\s.\-/]/g, "").toUpperCase()
}

/** Belgian numbers of before 2008 are often written with nine digits. */
function tenDigits(digits: string): string {
  return /^\d{9}$/.test(digits) ? `0${digits}` : digits
}

function isVatNumberCountry(text: string): text is VatNumberCountry {
  return text in vatKinds
}
