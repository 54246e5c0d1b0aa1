import { type Locale, translator } from "@etabli/i18n"
import { REVIEW_REFUSALS } from "@etabli/store-api"
import type { Metadata } from "next"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale }> }

/** Made at the first visit, then kept. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, "review")
  return pageMetadata({ locale, path: "/reviews", title: t("about.title"), description: t("about.intro") })
}

/** How reviews come to be, are checked and ordered: consumer law wants it said (directive 2005/29/EC art. 7(6)). */
export default async function AboutReviewsPage({ params }: PageProps) {
  const { locale } = await params
  const t = translator(locale, "review")
  return (
    <div className="page-width pt-10">
      <h1 className="text-3xl">{t("about.title")}</h1>
      <p className="mt-3 max-w-text text-lg text-soft">{t("about.intro")}</p>
      <div className="mt-10 flex max-w-text flex-col gap-10">
        <Part title={t("about.who_title")} text={t("about.who")} />
        <section>
          <h2 className="text-xl">{t("about.read_title")}</h2>
          <p className="mt-3">{t("about.read")}</p>
          <ul className="mt-3 list-disc pl-6">
            {REVIEW_REFUSALS.map((reason) => (
              <li key={reason}>{t(`reason.${reason}`)}</li>
            ))}
          </ul>
        </section>
        <Part title={t("about.order_title")} text={t("about.order")} />
        <Part title={t("about.keep_title")} text={t("about.keep")} />
      </div>
    </div>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2 className="text-xl">{title}</h2>
      <p className="mt-3">{text}</p>
    </section>
  )
}
