import type { TestInfo } from "@playwright/test"
import { LOCALES, type Locale } from "./words.ts"

/**
 * Pieces whose stock or price a test changes: each project and language has its own, so that tests which run side by
 * side do not sell each other's pieces.
 */
const ONE_OF_A_KIND = {
  desktop: ["bank-koor", "bijzettafel-stronk", "kapstok-perron"],
  phone: ["ladekast-duin", "spiegel-serre", "wandrek-vracht"],
}
const WITH_PRICE = {
  desktop: ["etagere-echelle", "chevet-quart", "plateau-de-service"],
  phone: ["plateau-galet", "suspension-dome", "cache-pot-canal"],
}
const IN_STOCK = {
  desktop: ["marchepied-lise", "nichoir-mesange", "cubes-a-batir"],
  phone: ["pot-a-crayons", "dessous-de-plat-nid", "etagere-cube"],
}
const BOUGHT = { desktop: ["lamp-spoel"], phone: ["tafel-weefzaal"] }

type Shelf = Record<"desktop" | "phone", string[]>

function own(shelf: Shelf, { project }: TestInfo, locale: Locale): string {
  const handle = shelf[project.name === "phone" ? "phone" : "desktop"][LOCALES.indexOf(locale)]
  if (handle === undefined) throw new Error(`no piece of its own for ${project.name} in ${locale}`)
  return handle
}

export const ownOneOfAKind = (info: TestInfo, locale: Locale) => own(ONE_OF_A_KIND, info, locale)
export const ownPriced = (info: TestInfo, locale: Locale) => own(WITH_PRICE, info, locale)
export const ownInStock = (info: TestInfo, locale: Locale) => own(IN_STOCK, info, locale)
/** Only in French: it is sold for good. */
export const ownToBuy = (info: TestInfo) => own(BOUGHT, info, "fr")
