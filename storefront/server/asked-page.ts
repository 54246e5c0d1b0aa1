import { ADDRESS_SECTIONS, handleSchema, LOCALES, type AddressSection } from "@etabli/store-api"

/** A page that only exists while something of that handle does. */
export type AskedPage = { locale: string; section: AddressSection; handle: string }

/** The same page in all languages. */
export type Place = Pick<AskedPage, "section" | "handle">

/** A name with a dot is a file beside the pages, such as `/fr/impact/figures.csv`. */
const SHAPE = new RegExp(`^/(${LOCALES.join("|")})/(${ADDRESS_SECTIONS.join("|")})/([^/?.]+)(?:/delivery)?/?(?:\\?|$)`)

/**
 * What the first line of a request asks for, if that is such a page; a handle that can be none is given back as
 * `null`, since nothing has to be asked to know that there is no page.
 */
export function askedPage(url: string): (Omit<AskedPage, "handle"> & { handle: string | null }) | null {
  const [, locale, section, handle] = SHAPE.exec(url) ?? []
  if (locale === undefined || section === undefined) return null
  const parsed = handleSchema.safeParse(handle)
  return { locale, section: section as AddressSection, handle: parsed.success ? parsed.data : null }
}
