import type { Locale, Picture } from "@etabli/store-api"
import { config } from "../config"

export type StoredPicture = { url: string; width: number; height: number; view?: string }

/** What a picture shows beside the piece itself, said after its name. */
const SHOWN: Record<string, Record<Locale, string>> = {
  room: { fr: "dans une pièce", nl: "in een kamer", en: "in a room" },
  measure: { fr: "vue de face", nl: "vooraanzicht", en: "seen from the front" },
}

export function toPicture({ url, width, height, view = "" }: StoredPicture, name: string, locale: Locale): Picture {
  const shown = SHOWN[view]?.[locale]
  return { url: absolute(url), alt: shown ? `${name}, ${shown}` : name, width, height }
}

/** Pictures on this server are kept without its address, which may change. */
function absolute(url: string): string {
  return url.startsWith("/") ? `${config.backendUrl}${url}` : url
}
