import { type Locale, LOCALES, translator } from "@etabli/i18n"
import type { Picture } from "@etabli/store-api"
import type { Metadata } from "next"

type PageDescription = {
  locale: Locale
  /** Path below the language, with a leading slash; empty for the home page. */
  path: string
  title: string
  description: string
  picture?: Picture | null
  /** A picture at an address of ours that may not pass the optimizer, which would keep it. */
  ownPicture?: Picture | null
  /** The home page's title stands alone. */
  isHome?: boolean
}

/** Title, canonical address, the same page in the other languages, and what a shared link shows. */
export function pageMetadata(page: PageDescription): Metadata {
  const { locale, path, title, description, picture, ownPicture, isHome } = page
  const inLanguage = Object.fromEntries(LOCALES.map((language) => [language, `/${language}${path}`]))
  return {
    title: isHome ? { absolute: title } : title,
    description,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: { ...inLanguage, "x-default": path || "/" },
      types: { "application/atom+xml": `/${locale}/feed.xml` },
    },
    openGraph: {
      type: "website",
      url: `/${locale}${path}`,
      siteName: translator(locale, "common")("site.name"),
      locale,
      title,
      description,
      ...(picture && { images: [sharedPicture(picture)] }),
      ...(ownPicture && { images: [ownPicture] }),
    },
    twitter: { card: (picture ?? ownPicture) ? "summary_large_image" : "summary" },
  }
}

/** Through our own optimizer, so that only one host is ever named. */
function sharedPicture({ url, alt, width, height }: Picture) {
  const query = new URLSearchParams({ url, w: "1080", q: "75" })
  return { url: `/_next/image?${query.toString()}`, alt, width, height }
}
