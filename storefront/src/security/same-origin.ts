/**
 * Whether a form post comes from a page of this shop. Browsers state it in `Sec-Fetch-Site`; older ones in `Origin`.
 * A request with neither was not sent by a browser and so carries nobody's cookies.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site")
  if (site) return site === "same-origin" || site === "none"
  const origin = headers.get("origin")
  if (!origin) return true
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  return URL.canParse(origin) && new URL(origin).host === host
}
