import { type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { NotFoundView } from "@/shell/not-found-view"

type PageProps = { params: Promise<{ locale: Locale }> }

/** Made at the first visit, then kept; the build needs no backend. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = translator((await params).locale, "errors")
  return { title: t("gone.title"), robots: { index: false } }
}

/** What stands at the address of something that was taken back, with status 410 by `proxy.ts`. */
export default async function GonePage({ params }: PageProps) {
  return <NotFoundView locale={(await params).locale} reason="gone" />
}
