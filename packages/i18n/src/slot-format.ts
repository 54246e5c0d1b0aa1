import { withFrenchFirst } from "./french-first.js"

type Slot = { date: string; from: string; to: string }
type Language = "fr" | "nl" | "en"

/** `13:00` and `12:30` as people say them. */
const CLOCK: Record<Language, (hour: number, minute: string) => string> = {
  fr: (hour, minute) => `${String(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`,
  nl: (hour, minute) => `${String(hour)}${minute === "00" ? "" : `.${minute}`}`,
  en: (hour, minute) =>
    `${String(hour % 12 || 12)}${minute === "00" ? "" : `.${minute}`}\u00a0${hour < 12 ? "am" : "pm"}`,
}
const PHRASE: Record<Language, (day: string, from: string, to: string) => string> = {
  fr: (day, from, to) => `${day}, de ${from} à ${to}`,
  nl: (day, from, to) => `${day}, van ${from} tot ${to}\u00a0uur`,
  en: (day, from, to) => `${day}, ${from} to ${to}`,
}
/** The hours alone, where there is little room. */
const HOURS: Record<Language, (from: string, to: string) => string> = {
  fr: (from, to) => `${from}\u00a0–\u00a0${to}`,
  nl: (from, to) => `${from}–${to}\u00a0uur`,
  en: (from, to) => `${from}\u00a0–\u00a0${to}`,
}
/** 1 January 2024 was a Monday. */
const monday = Date.UTC(2024, 0, 1, 12)
const DAY_MS = 86_400_000

/** How times to come and weekdays are said; `tag` is a language tag of Intl. */
export function slotFormat(tag: string) {
  const language = tag.slice(0, 2) as Language
  const weekday = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" })
  const date = new Intl.DateTimeFormat(tag, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
  const short = new Intl.DateTimeFormat(tag, { weekday: "short", day: "numeric", month: "long", timeZone: "UTC" })
  const list = new Intl.ListFormat(tag, { type: "conjunction" })
  const said = withFrenchFirst(tag)
  // English has a comma after the weekday, but the hours follow after one too.
  const dayOf = (isoDate: string) => said(date.format(new Date(`${isoDate}T12:00:00Z`)).replace(",", ""))
  const clock = (time: string) => CLOCK[language](Number(time.slice(0, 2)), time.slice(3))
  return {
    /** A day with its weekday, without the year. */
    weekdayDate: dayOf,
    /** "mardi 8 décembre, de 9 h à 12 h 30"; hours of the place, `HH:MM`. */
    slot: (slot: Slot) => PHRASE[language](dayOf(slot.date), clock(slot.from), clock(slot.to)),
    /** The same for a list on a phone: "mar. 8 décembre, 9 h – 12 h 30". */
    shortSlot: (slot: Slot) =>
      `${said(short.format(new Date(`${slot.date}T12:00:00Z`)).replace(",", ""))}, ${HOURS[language](clock(slot.from), clock(slot.to))}`,
    /** Names of weekdays, 1 is Monday. */
    weekdays: (days: readonly number[]) =>
      list.format(days.map((day) => weekday.format(new Date(monday + (day - 1) * DAY_MS)))),
  }
}
