import * as austrian from "stdnum/lib/cjs/at/uid.js"
import * as belgian from "stdnum/lib/cjs/be/vat.js"
import * as bulgarian from "stdnum/lib/cjs/bg/vat.js"
import * as cypriot from "stdnum/lib/cjs/cy/vat.js"
import * as czech from "stdnum/lib/cjs/cz/dic.js"
import * as german from "stdnum/lib/cjs/de/vat.js"
import * as danish from "stdnum/lib/cjs/dk/cvr.js"
import * as estonian from "stdnum/lib/cjs/ee/kmkr.js"
import * as spanish from "stdnum/lib/cjs/es/nif.js"
import * as finnish from "stdnum/lib/cjs/fi/alv.js"
import * as french from "stdnum/lib/cjs/fr/tva.js"
import * as british from "stdnum/lib/cjs/gb/vat.js"
import * as greek from "stdnum/lib/cjs/gr/vat.js"
import * as croatian from "stdnum/lib/cjs/hr/oib.js"
import * as hungarian from "stdnum/lib/cjs/hu/anum.js"
import * as irish from "stdnum/lib/cjs/ie/vat.js"
import * as italian from "stdnum/lib/cjs/it/iva.js"
import * as lithuanian from "stdnum/lib/cjs/lt/pvm.js"
import * as luxembourgish from "stdnum/lib/cjs/lu/tva.js"
import * as latvian from "stdnum/lib/cjs/lv/pvn.js"
import * as maltese from "stdnum/lib/cjs/mt/vat.js"
import * as dutch from "stdnum/lib/cjs/nl/btw.js"
import * as polish from "stdnum/lib/cjs/pl/nip.js"
import * as portuguese from "stdnum/lib/cjs/pt/nif.js"
import * as romanian from "stdnum/lib/cjs/ro/cui.js"
import * as swedish from "stdnum/lib/cjs/se/vat.js"
import * as slovenian from "stdnum/lib/cjs/si/ddv.js"
import * as slovak from "stdnum/lib/cjs/sk/dph.js"

/** The library answers for checksums; the shapes are VIES's and narrower: it lets zeros only and `BE9…` pass. */
export type NumberKind = { shape: RegExp; validate: (text: string) => { isValid: boolean } }

const nineDigits = /^\d{9}$/
const eightDigits = /^\d{8}$/
const elevenDigits = /^\d{11}$/

/**
 * VAT numbers that VIES knows, by the letters they begin with: those of the 27 member states, Greece as `EL`, and `XI` of
 * Northern Ireland, which for goods counts as one (Withdrawal Agreement, Windsor Framework art. 8 and annex 3).
 */
export const vatNumberKinds = {
  AT: { shape: /^U\d{8}$/, validate: austrian.validate },
  BE: { shape: /^[01]\d{9}$/, validate: belgian.validate },
  BG: { shape: /^\d{9,10}$/, validate: bulgarian.validate },
  CY: { shape: /^\d{8}[A-Z]$/, validate: cypriot.validate },
  CZ: { shape: /^\d{8,10}$/, validate: czech.validate },
  DE: { shape: /^[1-9]\d{8}$/, validate: german.validate },
  DK: { shape: eightDigits, validate: danish.validate },
  EE: { shape: nineDigits, validate: estonian.validate },
  EL: { shape: nineDigits, validate: greek.validate },
  ES: { shape: /^[A-Z0-9]\d{7}[A-Z0-9]$/, validate: spanish.validate },
  FI: { shape: eightDigits, validate: finnish.validate },
  FR: { shape: /^[0-9A-HJ-NP-Z]{2}\d{9}$/, validate: french.validate },
  HR: { shape: elevenDigits, validate: croatian.validate },
  HU: { shape: eightDigits, validate: hungarian.validate },
  IE: { shape: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, validate: irish.validate },
  IT: { shape: elevenDigits, validate: italian.validate },
  LT: { shape: /^(\d{9}|\d{12})$/, validate: lithuanian.validate },
  LU: { shape: eightDigits, validate: luxembourgish.validate },
  LV: { shape: elevenDigits, validate: latvian.validate },
  MT: { shape: eightDigits, validate: maltese.validate },
  NL: { shape: /^\d{9}B\d{2}$/, validate: dutch.validate },
  PL: { shape: /^\d{10}$/, validate: polish.validate },
  PT: { shape: nineDigits, validate: portuguese.validate },
  RO: { shape: /^[1-9]\d{1,9}$/, validate: romanian.validate },
  SE: { shape: /^\d{12}$/, validate: swedish.validate },
  SI: { shape: /^[1-9]\d{7}$/, validate: slovenian.validate },
  SK: { shape: /^[1-9]\d{9}$/, validate: slovak.validate },
  XI: { shape: /^(\d{9}|\d{12}|GD[0-4]\d{2}|HA[5-9]\d{2})$/, validate: british.validate },
} as const satisfies Record<string, NumberKind>

/** The letters a VAT number begins with. */
export type VatPrefix = keyof typeof vatNumberKinds

export function isVatPrefix(text: string): text is VatPrefix {
  return text in vatNumberKinds
}
