import * as siren from "stdnum/lib/cjs/fr/siren.js"
import * as siret from "stdnum/lib/cjs/fr/siret.js"
import { type Country } from "./seller.js"
import { isVatPrefix, type NumberKind, vatNumberKinds } from "./vat-number-kinds.js"

/**
 * Why a number is refused. `country_missing`: a VAT number begins with its country; `country_not_checked`: not a
 * member state nor Northern Ireland, so that VIES cannot know it; `wrong_shape`: too short, too long or with signs that do not belong; `wrong_checksum`: a typing error.
 */
export type NumberProblem = "empty" | "country_missing" | "country_not_checked" | "wrong_shape" | "wrong_checksum"

export type CheckedNumber = { ok: true; normalised: string } | { ok: false; code: NumberProblem }
/** `country` is the state that gave the number, as ISO has it: `GR` where it begins with `EL`; `XI` is Northern Ireland. */
export type CheckedVatNumber = { ok: true; country: Country; normalised: string } | { ok: false; code: NumberProblem }

/**
 * Whether a text is a VAT number of a member state or of Northern Ireland by shape and check digits; whether it is in
 * force only VIES knows. Spaces, dots, hyphens and lower case are tolerated; `normalised` is `BE0123456749`, with
 * the letters that VIES asks for (`EL`, also where `GR` was written).
 */
export function checkVatNumber(text: string): CheckedVatNumber {
  const clean = cleaned(text)
  if (clean === "") return { ok: false, code: "empty" }
  const [, letters, rest = ""] = /^([A-Z]{2})(.*)$/.exec(clean) ?? []
  if (letters === undefined) return { ok: false, code: "country_missing" }
  const prefix = letters === "GR" ? "EL" : letters
  if (!isVatPrefix(prefix)) return { ok: false, code: "country_not_checked" }
  const checked = check(vatNumberKinds[prefix], prefix === "BE" ? tenDigits(rest) : rest)
  return checked.ok ? { ok: true, country: stateOfNumber(prefix), normalised: prefix + checked.normalised } : checked
}

/** The state, as ISO has it, whose VAT numbers begin with two letters: Greece is `GR` although they begin with `EL`. */
export function stateOfNumber(prefix: string): Country {
  return prefix === "EL" ? "GR" : prefix
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
  return check(vatNumberKinds.BE, tenDigits(cleaned(text).replace(/^BE/, "")))
}

function check(kind: NumberKind, clean: string): CheckedNumber {
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
