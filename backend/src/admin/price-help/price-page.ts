export type { PricedPiece } from "../../workflows/price-help/priced-pieces"
export type { PriceHelpPage } from "../../workflows/price-help/read-price-help"
export type { Study } from "../../workflows/price-help/studies"
