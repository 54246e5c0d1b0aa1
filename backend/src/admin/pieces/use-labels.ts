import { isLocale, texts } from "@etabli/i18n"
import { useFormats } from "../baskets/use-formats"

/** The shop's own words for materials, colours and the like, in the language of the dashboard. */
export function useLabels() {
  const { language } = useFormats()
  const { category, material, colour, finish } = texts(isLocale(language) ? language : "en", "common")
  return { category, material, colour, finish } as Record<
    "category" | "material" | "colour" | "finish",
    Record<string, string>
  >
}
