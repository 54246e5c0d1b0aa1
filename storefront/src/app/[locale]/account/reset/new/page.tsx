import { isLocale, translator } from "@etabli/i18n"
import { notFound, redirect } from "next/navigation"
import { accountMetadata } from "@/account/account-metadata"
import { choosePassword } from "@/account/password-actions"
import { Sheet } from "@/account/sheet"
import { newPasswordSpec } from "@/account/sign-specs"
import { ActionForm } from "@/forms/action-form.client"
import { Link } from "@/ui/link"

export const generateMetadata = accountMetadata("reset.new_title")

type NewPasswordPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ token?: string | string[] }>
}

/** Where the mail's link leads. */
export default async function NewPasswordPage({ params, searchParams }: NewPasswordPageProps) {
  const [{ locale }, { token }] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  if (typeof token !== "string") redirect(`/${locale}/account/reset`)
  const t = translator(locale, "account")
  return (
    <Sheet title={t("reset.new_title")}>
      <ActionForm id="new-password" action={choosePassword} spec={newPasswordSpec(locale, token)} />
      <Link href={`/${locale}/account/reset`} className="link mt-5 inline-flex min-h-11 items-center">
        {t("reset.title")}
      </Link>
    </Sheet>
  )
}
