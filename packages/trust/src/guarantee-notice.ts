import { NOTICES } from "./notice-texts.js"

export type NoticeText = {
  title: string
  /** How long at least, said in words. */
  duration: string
  body: string
  /** That it may be longer in some countries. */
  longer: string
  link: string
}
export type GuaranteeNotice = {
  /** The first day on which it is shown, `YYYY-MM-DD`. */
  valid_from: string
  /** The Union's own file as it must be shown, once it lies here; until then our words say what it says. */
  official: Readonly<Record<"fr" | "nl" | "en", { file: string; width: number; height: number }>> | null
  texts: Readonly<Record<"fr" | "nl" | "en", NoticeText>>
  url: Readonly<Record<"fr" | "nl" | "en", string>>
}

/**
 * The notice on the legal guarantee of conformity that holds on a day: the last that has begun (directive 2011/83/EU
 * art. 6(1)(l) and 22a, implementing regulation (EU) 2025/1960; due since 27 September 2026).
 * @param day `YYYY-MM-DD`
 */
export function noticeOn(day: string): GuaranteeNotice | null {
  return noticeAmong(NOTICES, day)
}

export function noticeAmong(notices: readonly GuaranteeNotice[], day: string): GuaranteeNotice | null {
  const begun = notices.filter(({ valid_from }) => valid_from <= day)
  return begun.sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null
}
