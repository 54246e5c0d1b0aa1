import { type ThresholdOutcome } from "./decision.js"
import { type DistanceSaleThreshold } from "./data/thresholds.js"
import { type CrossBorderTurnover } from "./seller.js"

/**
 * How a sale that adds `addsCents` (net, home rate; 0 = does not count) meets the threshold of art. 59c. "Does not exceed":
 * exactly the limit is still below, one cent more crosses. Last year's turnover counts by the same measure.
 */
export function meetThreshold(
  threshold: DistanceSaleThreshold,
  turnover: CrossBorderTurnover,
  addsCents: number,
): ThresholdOutcome {
  const { limit_cents } = threshold
  const before = turnover.ytd_cents
  const after = before + addsCents
  const exceeded = before > limit_cents || turnover.previous_year_cents > limit_cents
  const counts = addsCents > 0 && !exceeded
  return {
    limit_cents,
    adds_cents: addsCents,
    before_cents: before,
    after_cents: after,
    near: counts && after <= limit_cents && after * 100 >= limit_cents * threshold.near_percent,
    crossed: counts && after > limit_cents,
    exceeded_before: exceeded,
  }
}
