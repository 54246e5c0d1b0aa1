import { isLocale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"
import { accountMetadata } from "@/account/account-metadata"
import { Sheet } from "@/account/sheet"
import { signUpCustomer } from "@/account/sign-in-actions"
import { signUpSpec } from "@/account/sign-specs"
import { ActionForm } from "@/forms/action-form.client"
import { Link } from "@/ui/link"

export const generateMetadata = accountMetadata("sign_up.title")

// Made for each request, for the nonce of its scripts.
export const dynamic = "force-dynamic"

export default async function SignUpPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "account")
  return (
    <Sheet title={t("sign_up.title")}>
      <p className="mb-5 text-soft">{t("sign_up.text")}</p>
      <ActionForm id="sign-up" action={signUpCustomer} spec={signUpSpec(locale)} />
      <div className="mt-6 border-t border-line pt-4">
        <p>
          {t("sign_up.known")}{" "}
          <Link href={`/${locale}/account/sign-in`} className="link inline-flex min-h-11 items-center font-semibold">
            {t("sign_in.title")}
          </Link>
        </p>
        <p className="text-sm text-soft">
          {t("sign_up.privacy")}{" "}
          <Link href={`/${locale}/legal/privacy`} className="link inline-block py-1">
            {t("sign_up.privacy_link")}
          </Link>
        </p>
      </div>
    </Sheet>
  )
}
