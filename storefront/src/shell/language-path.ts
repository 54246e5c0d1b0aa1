/** The same page in another language: every route keeps its words, only the first segment changes. */
export function languagePath(pathname: string, locale: string): string {
  const [, , ...rest] = pathname.split("/")
  return ["", locale, ...rest].join("/")
}
