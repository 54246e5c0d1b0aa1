/** Pages that `proxy.ts` shows at addresses that hold none: they stand nowhere themselves. */
const REFUSALS = ["unknown-address", "gone"]

/** The same page in another language: every route keeps its words, only the first segment changes. */
export function languagePath(pathname: string, locale: string): string {
  const [, , ...rest] = pathname.split("/")
  return ["", locale, ...(REFUSALS.includes(rest.join("/")) ? [] : rest)].join("/")
}
