import { isLocale, type Locale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"
import { accountMetadata } from "@/account/account-metadata"
import { Sheet } from "@/account/sheet"
import { signInCustomer } from "@/account/sign-in-actions"
import { signInSpec } from "@/account/sign-specs"
import { ActionForm } from "@/forms/action-form.client"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

export const generateMetadata = accountMetadata("sign_in.title")

type SignInPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string | string[]; reason?: string | string[] }>
}

export default async function SignInPage({ params, searchParams }: SignInPageProps) {
  const [{ locale }, { next, reason }] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "account")
  return (
    <Sheet title={t("sign_in.title")}>
      {reason === "ended" ? <Notice className="mb-5">{t("sign_in.ended")}</Notice> : null}
      {reason === "password_set" ? (
        <Notice tone="success" className="mb-5">
          {t("sign_in.password_set")}
        </Notice>
      ) : null}
      <ActionForm id="sign-in" action={signInCustomer} spec={signInSpec(locale, next === "checkout" ? next : "")} />
      <OtherWays locale={locale} />
    </Sheet>
  )
}

function OtherWays({ locale }: { locale: Locale }) {
  const t = translator(locale, "account")
  return (
    <div className="mt-6 border-t border-line pt-4">
      <p>
        <Link href={`/${locale}/account/reset`} className="link inline-flex min-h-11 items-center">
          {t("sign_in.forgotten")}
        </Link>
      </p>
      <p>
        {t("sign_in.new_here")}{" "}
        <Link href={`/${locale}/account/sign-up`} className="link inline-flex min-h-11 items-center font-semibold">
          {t("sign_in.create")}
        </Link>
      </p>
      <p className="mt-1 text-sm text-soft">{t("sign_in.guest")}</p>
    </div>
  )
}
