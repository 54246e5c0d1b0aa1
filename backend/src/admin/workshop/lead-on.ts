import { pageOfOurs } from "./page-of-ours"

const KEY = "etabli-led-on"
const BASE = "/app"

/** Keeps in this browser whether whoever is signed in is led on from the platform's pages. */
export function rememberLeading(isLed: boolean): void {
  if (isLed) localStorage.setItem(KEY, "yes")
  else localStorage.removeItem(KEY)
}

/**
 * Before the dashboard looks at the address: a page of Medusa's asks for its data before anything of ours is drawn, and
 * where that is refused nothing of ours is. What is wrong here after another person signed in, the server says again.
 */
export function leadOnAtStart(): void {
  if (localStorage.getItem(KEY) === null || !location.pathname.startsWith(BASE)) return
  const page = pageOfOurs(location.pathname.slice(BASE.length))
  if (page !== null) history.replaceState(history.state, "", `${BASE}${page}`)
}
