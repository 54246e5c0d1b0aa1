import type { CalendarDate } from "./dates.js"
import { type IsoWeek, weekOf } from "./iso-week.js"

/** An order line that is made, in part or whole: `ready` of its pieces stood ready when it was sold, `made` are made for it. */
export type PartlyMade = { ready: number; made: number; weeks: readonly { week: IsoWeek; minutes: number }[] }

/** How many pieces the line still stands for, and how many of its pieces came back. */
export type LineNow = { ordered: number; returned: number }

export type FreedInPart = {
  /** Pieces that are still made. */
  made: number
  /** Minutes to give back of each week, the latest weeks first. */
  weeks: { week: IsoWeek; minutes: number }[]
}

/**
 * What a line gives back of the bench when it became smaller or pieces of it came back; nothing for what is the same. Who
 * orders less keeps what stood ready and has less made; who sends a piece back sends what stood ready first. Minutes are
 * shared out by pieces, rounded so that what is still made keeps enough, and weeks that are over free nothing.
 */
export function freedInPart(line: PartlyMade, now: LineNow, today: CalendarDate): FreedInPart {
  const ordered = Math.max(0, now.ordered - line.ready)
  const made = Math.max(0, Math.min(line.made, ordered - Math.max(0, now.returned - line.ready)))
  const taken = line.weeks.reduce((total, { minutes }) => total + minutes, 0)
  let left = made === line.made ? 0 : taken - Math.ceil((taken * made) / line.made)
  const thisWeek = weekOf(today)
  const weeks: FreedInPart["weeks"] = []
  for (const { week, minutes } of [...line.weeks].sort((a, b) => (a.week < b.week ? 1 : -1))) {
    const freed = week < thisWeek ? 0 : Math.min(minutes, left)
    if (freed > 0) weeks.push({ week, minutes: freed })
    left -= freed
  }
  return { made, weeks }
}
