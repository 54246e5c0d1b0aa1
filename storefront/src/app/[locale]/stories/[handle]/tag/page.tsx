import { type Locale, translator } from "@etabli/i18n"
import { handleSchema } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getStory } from "@/backend/stories.server"
import { tagOfStory } from "@/qr/tag-contents"
import { TagSheet } from "@/qr/tag-sheet"

type PageProps = { params: Promise<{ locale: Locale; handle: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, handle } = await params
  const story = await readStory(locale, handle)
  if (!story) return {}
  return { title: translator(locale, "story")("tag.title", { title: story.title.text }), robots: { index: false } }
}

/** Tags that lead to a story, for the wall of the workshop, to print and cut out. */
export default async function StoryTagPage({ params }: PageProps) {
  const { locale, handle } = await params
  const story = await readStory(locale, handle)
  if (!story) notFound()
  return <TagSheet tag={tagOfStory(story, locale)} locale={locale} />
}

async function readStory(locale: Locale, handle: string) {
  return handleSchema.safeParse(handle).success ? getStory(locale, handle) : null
}
