import { isLocale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="page-width py-16">
      <h1 className="max-w-3xl text-3xl">{translator(locale, "common")("site.tagline")}</h1>
    </div>
  )
}
