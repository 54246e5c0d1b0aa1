import type { Locale } from "@etabli/i18n"
import { handleSchema } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getOperators } from "@/backend/operators.server"
import { getStory } from "@/backend/stories.server"
import { env } from "@/env.server"
import { JsonLd } from "@/seo/json-ld"
import { storyMetadata } from "@/story/story-metadata"
import { storyJsonLd } from "@/story/story-json-ld"
import { StoryView } from "@/story/story-view"

type PageProps = { params: Promise<{ locale: Locale; handle: string }> }

/** Made at the first visit, then kept until an event or its lifetime ends. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, handle } = await params
  const story = await readStory(locale, handle)
  return story ? storyMetadata(story, locale) : {}
}

export default async function StoryPage({ params }: PageProps) {
  const { locale, handle } = await params
  const [story, operators] = await Promise.all([readStory(locale, handle), getOperators(locale)])
  if (!story) notFound()
  return (
    <>
      <StoryView story={story} operators={operators} locale={locale} />
      <JsonLd data={storyJsonLd(story, locale, new URL(env.STOREFRONT_URL).origin)} />
    </>
  )
}

async function readStory(locale: Locale, handle: string) {
  return handleSchema.safeParse(handle).success ? getStory(locale, handle) : null
}
