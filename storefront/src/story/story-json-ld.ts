import type { Locale, Story } from "@etabli/store-api"

/** The story as schema.org describes an article; its author is the workshop, never a person. */
export function storyJsonLd(story: Story, locale: Locale, origin: string): Record<string, unknown> {
  const url = `${origin}/${locale}/stories/${story.handle}`
  return {
    "@type": "Article",
    "@id": `${url}#story`,
    url,
    mainEntityOfPage: url,
    headline: story.title.text,
    description: story.summary.text,
    inLanguage: story.title.lang,
    datePublished: story.published_at,
    dateModified: story.updated_at,
    ...(story.picture && { image: [new URL(story.picture.url, origin).href] }),
    author: {
      "@type": "Organization",
      name: story.maker.name,
      url: `${origin}/${locale}/workshops/${story.maker.handle}`,
    },
    publisher: { "@type": "Organization", name: "Établi", url: origin },
    mentions: story.pieces.map(({ handle, title }) => ({
      "@type": "Product",
      name: title.text,
      url: `${origin}/${locale}/pieces/${handle}`,
    })),
  }
}
