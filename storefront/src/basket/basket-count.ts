/** Readable by the page: the header's badge needs no request, and public pages stay the same for everybody. */
export const COUNT_COOKIE = "etabli_count"
export const COUNT_EVENT = "etabli:basket-count"

/** The number of pieces told by a cookie header or `document.cookie`; 0 when it says nothing sensible. */
export function readCount(cookies: string): number {
  const value = cookies
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COUNT_COOKIE}=`))
    ?.slice(COUNT_COOKIE.length + 1)
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : 0
}
