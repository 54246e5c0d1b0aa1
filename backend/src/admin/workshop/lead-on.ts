import { pageOfOurs } from "./page-of-ours"

const KEY = "etabli-led-on"
const BASE = "/app"

/** The address asked for, while it is not known whether whoever asks is the platform's and may go there. */
let kept: string | null = null

/** Keeps in this browser whether whoever is signed in is led on from the platform's pages. */
export function rememberLeading(isLed: boolean): void {
  localStorage.setItem(KEY, isLed ? "yes" : "no")
}

/**
 * Before the dashboard looks at the address: a page of Medusa's asks for its data before anything of ours is drawn, and
 * where that is refused nothing of ours is. So only who is known to be the platform's begins there; anybody else begins on
 * a page of ours, from where the platform goes back to what it asked for.
 */
export function leadOnAtStart(): void {
  if (localStorage.getItem(KEY) === "no" || !location.pathname.startsWith(BASE)) return
  const asked = location.pathname.slice(BASE.length)
  const page = pageOfOurs(asked)
  if (page === null) return
  kept = `${asked || "/"}${location.search}`
  history.replaceState(history.state, "", `${BASE}${page}`)
}

/** Where to go once signed in, in place of `asked`: it is not known any more who that will be. */
export function leadAfterSignIn(asked: string): string | null {
  localStorage.removeItem(KEY)
  const page = pageOfOurs(asked)
  if (page !== null) kept ??= asked
  return page
}

/** The address that was asked for, once. */
export function takeKept(): string | null {
  const address = kept
  kept = null
  return address
}
