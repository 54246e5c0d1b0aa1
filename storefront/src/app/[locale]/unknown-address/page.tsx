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
  return { title: t("not_found.title"), robots: { index: false } }
}

/**
 * What `proxy.ts` answers for addresses that do not exist, with status 404. A page of its own, because `notFound()`
 * sends an empty document that only JavaScript fills (vercel/next.js#62228).
 */
export default async function UnknownAddressPage({ params }: PageProps) {
  return <NotFoundView locale={(await params).locale} />
}
