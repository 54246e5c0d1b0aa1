import type { AvailabilityResult } from "./availability.ts"
import type { CatalogueResult } from "./catalogue.ts"
import type { CheckoutResult } from "./checkout.ts"
import type { Goal } from "./goals.ts"
import type { GrowthResult } from "./growth.ts"
import type { machine } from "./machine.ts"
import type { PageResult } from "./piece-page.ts"
import type { StatementsResult } from "./statements-of-routes.ts"

/** What was measured; a part that was not asked for is missing. */
export type Measured = {
  checkout?: CheckoutResult
  statements?: StatementsResult
  catalogue?: CatalogueResult
  availability?: AvailabilityResult
  growth?: GrowthResult
  page?: PageResult
}

export type Result = Measured & { machine: ReturnType<typeof machine>; minutes: number; goals: Goal[] }
