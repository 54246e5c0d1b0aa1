/**
 * Whether a request says that its body is at most so large; its server holds it to that. One that is sent in pieces without
 * saying is refused unread: browsers always say, and memory would hold all of it.
 */
export function isAtMost(headers: Headers, bytes: number): boolean {
  const said = headers.get("content-length") ?? ""
  return /^\d{1,12}$/.test(said) && Number(said) <= bytes
}
