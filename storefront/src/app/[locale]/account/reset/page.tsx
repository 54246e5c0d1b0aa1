import { isLocale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"
import { accountMetadata } from "@/account/account-metadata"
import { requestReset } from "@/account/password-actions"
import { Sheet } from "@/account/sheet"
import { resetSpec } from "@/account/sign-specs"
import { ActionForm } from "@/forms/action-form.client"
import { Link } from "@/ui/link"

export const generateMetadata = accountMetadata("reset.title")

type ResetPageProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ sent?: string | string[] }> }

export default async function ResetPage({ params, searchParams }: ResetPageProps) {
  const [{ locale }, { sent }] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "account")
  if (typeof sent === "string") {
    return (
      <Sheet title={t("reset.sent_title")}>
        <p className="break-words">{t("reset.sent", { email: sent })}</p>
        <Link href={`/${locale}/account/reset`} className="link mt-4 inline-flex min-h-11 items-center">
          {t("reset.again")}
        </Link>
      </Sheet>
    )
  }
  return (
    <Sheet title={t("reset.title")}>
      <p className="mb-5 text-soft">{t("reset.text")}</p>
      <ActionForm id="reset" action={requestReset} spec={resetSpec(locale)} />
      <Link href={`/${locale}/account/sign-in`} className="link mt-5 inline-flex min-h-11 items-center">
        {t("reset.back")}
      </Link>
    </Sheet>
  )
}
