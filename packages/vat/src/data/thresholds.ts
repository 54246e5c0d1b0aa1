import { type Dated } from "../dated.js"

export type DistanceSaleThreshold = Dated & {
  /** Integer cents, net, of all cross-border sales to consumers of one seller in one calendar year. */
  limit_cents: number
  /** House rule: from this part of the limit on, the seller is warned. */
  near_percent: number
  source: string
}

/** The wording of art. 59c changes on 2027-01-01 (dir. 2025/516, not read yet): look at this entry before that day. */
export const distanceSaleThresholds: readonly DistanceSaleThreshold[] = [
  {
    limit_cents: 1_000_000,
    near_percent: 80,
    source: "dir. 2006/112 art. 59c",
    valid_from: "2021-07-01",
    valid_until: null,
  },
]
