import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Sheet } from "@/account/sheet"
import { orThrow } from "@/backend/call-backend.server"
import { getOperators } from "@/backend/operators.server"
import { getStoryPreview } from "@/backend/stories.server"
import { StoryView } from "@/story/story-view"

type PreviewPageProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "story")("preview.title"), robots: { index: false, follow: false } }
}

/** A story's page as it will be, for whoever its workshop gave the link. */
export default async function StoryPreviewPage({ params }: PreviewPageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "story")
  const result = await getStoryPreview(locale, decodeURIComponent(token))
  if (!result.ok && (result.error.status === 404 || result.error.status === 410))
    return (
      <Sheet title={t("preview.over_title")}>
        <p>{t("preview.over")}</p>
      </Sheet>
    )
  const [story, operators] = [orThrow(result), await getOperators(locale)]
  return (
    <>
      <p role="note" className="border-b border-line bg-wood/20 px-4 py-3 text-center">
        {t("preview.note")}
      </p>
      <StoryView story={story} operators={operators} locale={locale} />
    </>
  )
}
