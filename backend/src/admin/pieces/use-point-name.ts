import { isLocale } from "@etabli/i18n"
import { useFormats } from "../baskets/use-formats"

/** What a missing point is called: its field, its choice where there are several, its language where that is what lacks. */
export function usePointName(): (path: string, choices: number) => string {
  const { t } = useFormats()
  return (path, choices) => {
    const [head = "", second = "", field = ""] = path.split(".")
    if (head === "operator") return t(`piece.operator.${second}`)
    if (head === "variants" && second !== "") {
      const name = t(`piece.field.${field === "title" ? "choice_title" : field}`)
      return choices > 1 ? `${t("piece.field.choice", { number: Number(second) + 1 })}: ${name}` : name
    }
    const name = t(`piece.field.${head}`)
    return isLocale(second) ? t("piece.missing_in", { field: name, language: t(`pieces.language.${second}`) }) : name
  }
}
