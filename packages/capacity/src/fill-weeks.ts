/** Minutes to be found between two weeks, both included, given as offsets. */
export type Job = { minutes: number; first: number; last: number }
export type OffsetTake = { offset: number; minutes: number }

/** Takes a job's minutes from the earliest weeks that have some and lowers `left`; takes nothing where they lack. */
export function takeEarliest(job: Job, left: number[]): OffsetTake[] | null {
  const takes: OffsetTake[] = []
  let missing = job.minutes
  for (let offset = job.first; missing > 0 && offset <= job.last; offset += 1) {
    const minutes = Math.min(left[offset] ?? 0, missing)
    if (minutes === 0) continue
    missing -= minutes
    takes.push({ offset, minutes })
  }
  if (missing > 0) return null
  for (const { offset, minutes } of takes) left[offset] = (left[offset] ?? 0) - minutes
  return takes
}

/**
 * Jobs in the order in which `takeEarliest` finds a place for all of them wherever there is one: the one whose last
 * week comes first goes first. (A job in an earlier week can always change places with one that must not end later.)
 */
export function soonestClosingFirst<T extends { job: Job | null }>(jobs: readonly T[]): T[] {
  return [...jobs].sort((a, b) => (a.job?.last ?? -1) - (b.job?.last ?? -1))
}
