import { isLocale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"
import { AccountFrame } from "@/account/account-frame"
import { accountMetadata } from "@/account/account-metadata"
import { requireSession } from "@/account/account-session.server"
import { accountFrame } from "@/account/account-texts"
import { deleteAccount } from "@/account/data-actions"
import { passwordField } from "@/account/sign-specs"
import { FlashNotice } from "@/basket/flash-notice"
import { readFlash } from "@/basket/flash.server"
import { ActionForm } from "@/forms/action-form.client"
import type { FormSpec } from "@/forms/form-spec"
import { Card } from "@/ui/card"

export const generateMetadata = accountMetadata("data.title")

export default async function DataPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { customer } = await requireSession(locale)
  const t = translator(locale, "account")
  const spec: FormSpec = {
    ...accountFrame(locale, t("data.delete_action")),
    look: { variant: "quiet" },
    fields: [passwordField(locale), { kind: "tick", name: "sure", label: t("data.delete_confirm"), required: true }],
  }
  return (
    <AccountFrame locale={locale} customer={customer} here="data">
      <h1 className="text-2xl">{t("data.title")}</h1>
      <p className="mt-2 text-soft">{t("data.text")}</p>
      <FlashNotice locale={locale} flash={await readFlash()} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <h2 className="text-lg">{t("data.export_title")}</h2>
          <p className="mt-2 mb-4">{t("data.export_text")}</p>
          <a
            href={`/${locale}/account/data/export`}
            download
            className="link inline-flex min-h-11 items-center font-semibold"
          >
            {t("data.export_action")}
          </a>
        </Card>
        <Card>
          <h2 className="text-lg">{t("data.delete_title")}</h2>
          <p className="mt-2 mb-4">{t("data.delete_text")}</p>
          <ActionForm id="delete" action={deleteAccount} spec={spec} />
        </Card>
      </div>
    </AccountFrame>
  )
}
