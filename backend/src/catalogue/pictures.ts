import type { Locale, Picture } from "@etabli/store-api"
import { config } from "../config"
import { pickText, type Texts } from "./texts"

export type StoredPicture = { url: string; width: number; height: number; view?: string; alt?: Texts }

/** What a picture shows beside the piece itself, said after its name. */
const SHOWN: Record<string, Record<Locale, string>> = {
  room: { fr: "dans une pièce", nl: "in een kamer", en: "in a room" },
  measure: { fr: "vue de face", nl: "vooraanzicht", en: "seen from the front" },
}

/** @param name of the piece: what is said of a picture of which its maker said nothing */
export function toPicture(picture: StoredPicture, name: string, locale: Locale): Picture {
  const { url, width, height, view = "", alt = {} } = picture
  const shown = SHOWN[view]?.[locale]
  const said = pickText(alt, locale).text
  return { url: absolute(url), alt: said || (shown ? `${name}, ${shown}` : name), width, height }
}

/** Pictures on this server are kept without its address, which may change. */
function absolute(url: string): string {
  return url.startsWith("/") ? `${config.backendUrl}${url}` : url
}
