import { useTranslation } from "react-i18next"
import { BackendRefusal } from "../workshop/call-backend"

/** The code of each field at fault, by its path. */
export type PathFaults = Record<string, string>

export function pathFaultsOf(error: unknown): PathFaults {
  if (!(error instanceof BackendRefusal) || error.fields.length === 0) return { form: "failed" }
  return Object.fromEntries(error.fields.map(({ path, code }) => [path, code]))
}

/** What a code says in the language of the dashboard, in the words of this area or of the sellers' pages. */
export function useSentence(): (code: string | undefined) => string | undefined {
  const { t, i18n } = useTranslation("etabli")
  return (code) => {
    if (code === undefined) return undefined
    const keys = [`platform.fault.${code}`, `sellers.fault.${code}`]
    return t(keys.find((key) => i18n.exists(key, { ns: "etabli" })) ?? "sellers.fault.other")
  }
}
