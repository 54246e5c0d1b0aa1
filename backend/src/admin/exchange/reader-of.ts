/** The language in which we have texts for who reads the dashboard in `language`. */
export function readerOf(language: string): "fr" | "nl" | "en" {
  const short = language.slice(0, 2)
  return short === "fr" || short === "nl" ? short : "en"
}
