import { isLocale, translator } from "@etabli/i18n"
import { errorCodeSchema, idSchema } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Sheet } from "@/account/sheet"
import { fieldSentence, problemSentence } from "@/forms/problem-sentences"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { WaitingForm } from "@/waiting/waiting-form"

type Query = Record<"asked" | "problem" | "variant_id", string | string[] | undefined>
type WaitingPageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Partial<Query>> }

export async function generateMetadata({ params }: WaitingPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "waiting")("title"), robots: { index: false } }
}

/** Answers the form of a piece's page: look into your mail, or what was wrong with it. */
export default async function WaitingPage({ params, searchParams }: WaitingPageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "waiting")
  const variant = idSchema.safeParse(query.variant_id)
  if (query.problem === undefined || !variant.success)
    return (
      <Sheet title={t("asked_title")}>
        <p>{t("asked")}</p>
        <ButtonLink href={`/${locale}/pieces`} variant="quiet" className="mt-6">
          {t("to_pieces")}
        </ButtonLink>
      </Sheet>
    )
  const code = errorCodeSchema.catch("server_error").parse(query.problem)
  const isAddress = code === "invalid_input"
  return (
    <Sheet title={t("title")}>
      {isAddress ? null : (
        <Notice tone="error" role="alert" className="mb-6">
          {problemSentence(locale, { code })}
        </Notice>
      )}
      <WaitingForm
        locale={locale}
        variantId={variant.data}
        error={isAddress ? fieldSentence(locale, { path: "email", code: "invalid_format", value: "x" }) : undefined}
      />
    </Sheet>
  )
}
