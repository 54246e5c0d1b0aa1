import type { Locale } from "@etabli/i18n"
import type { Story } from "@etabli/store-api"
import type { Metadata } from "next"
import { pageMetadata } from "@/seo/page-metadata"

export function storyMetadata(story: Story, locale: Locale): Metadata {
  const { handle, title, summary, picture, maker, published_at, updated_at } = story
  const page = pageMetadata({
    locale,
    path: `/stories/${handle}`,
    title: `${title.text}, ${maker.name}`,
    description: summary.text,
    ownPicture: picture && { url: picture.url, alt: picture.alt.text, width: picture.width, height: picture.height },
  })
  const article = { type: "article", publishedTime: published_at, modifiedTime: updated_at } as const
  return { ...page, openGraph: { ...page.openGraph, ...article } }
}
