import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"

const OURS = ["fr", "nl", "en"]

/** The dashboard begins in English for everybody: whoever chose no language yet gets the browser's. */
const SpeakMyLanguage = () => {
  const { i18n } = useTranslation()
  useEffect(() => {
    if (localStorage.getItem("etabli-language") !== null) return
    localStorage.setItem("etabli-language", "asked")
    const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => OURS.includes(code))
    if (wished && wished !== i18n.language) void i18n.changeLanguage(wished)
  }, [i18n])
  return null
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default SpeakMyLanguage
