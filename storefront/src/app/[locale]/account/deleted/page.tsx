import { isLocale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"
import { accountMetadata } from "@/account/account-metadata"
import { Sheet } from "@/account/sheet"
import { ButtonLink } from "@/ui/button"

export const generateMetadata = accountMetadata("data.deleted_title")
// Made for each request, for the nonce of its scripts.
export const dynamic = "force-dynamic"

export default async function DeletedPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "account")
  return (
    <Sheet title={t("data.deleted_title")}>
      <p>{t("data.deleted")}</p>
      <ButtonLink href={`/${locale}`} className="mt-6">
        {translator(locale, "order")("expired.home")}
      </ButtonLink>
    </Sheet>
  )
}
