import { amountReasons } from "./reasons-amounts.js"
import { placeReasons } from "./reasons-places.js"
import { statusReasons } from "./reasons-statuses.js"

/**
 * A sentence of the trail in three languages. `{name}` is filled in by what the name ends with: `_cents` as euros,
 * `_country` as the name of a country, `_bp` as percent. `uncertain`: the law is open here, an accountant must confirm.
 */
export type ReasonEntry = { fr: string; nl: string; en: string; source: string; uncertain?: true }

export const reasonTexts = { ...placeReasons, ...statusReasons, ...amountReasons }

/** Codes of the trail. They are stored with sales: never reuse one for something else. */
export type ReasonCode = keyof typeof reasonTexts
