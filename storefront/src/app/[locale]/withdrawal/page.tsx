import { isLocale, type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Sheet } from "@/account/sheet"
import type { FieldSpec } from "@/forms/form-spec"
import { withdraw } from "@/withdrawal/withdrawal-action"
import { WithdrawalForm } from "@/withdrawal/withdrawal-form.client"

type WithdrawalPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ order?: string | string[] }>
}

export async function generateMetadata({ params }: WithdrawalPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, "withdrawal")
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

/** The withdrawal function: reachable from every page, without an account. */
export default async function WithdrawalPage({ params, searchParams }: WithdrawalPageProps) {
  const [{ locale }, { order }] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "withdrawal")
  return (
    <Sheet title={t("title")}>
      <p className="mb-6 text-soft">{t("text")}</p>
      <WithdrawalForm
        locale={locale}
        action={withdraw}
        fields={withdrawalFields(locale, typeof order === "string" ? order : "")}
        words={{
          next: t("next"),
          pending: translator(locale, "basket")("add.pending"),
          check_title: t("check_title"),
          confirm: t("confirm"),
          change: t("change"),
          done_title: t("done_title"),
          problemHeading: translator(locale, "problem")("heading"),
          optional: translator(locale, "common")("form.optional"),
        }}
      />
    </Sheet>
  )
}

function withdrawalFields(locale: Locale, order: string): FieldSpec[] {
  const t = translator(locale, "withdrawal")
  return [
    { kind: "text", name: "name", label: t("name"), autoComplete: "name", required: true },
    { kind: "text", name: "number", label: t("order"), hint: t("order_hint"), value: order, required: true },
    { kind: "text", type: "email", name: "email", label: t("email"), autoComplete: "email", required: true },
    { kind: "area", name: "part", label: t("part") },
  ]
}
