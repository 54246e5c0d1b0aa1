import { isLocale, type Locale, translator } from "@etabli/i18n"
import { errorCodeSchema, handleSchema, type Text } from "@etabli/store-api"
import type { Metadata } from "next"
import { cookies } from "next/headers"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { readPlacedBasket } from "@/backend/orders.server"
import { getPiece } from "@/backend/pieces.server"
import { problemSentence } from "@/forms/problem-sentences"
import { RepairForm } from "@/repair/repair-form"
import { fromCookie, TYPED_COOKIE } from "@/repair/repair-typed"
import { ButtonLink } from "@/ui/button"
import { LocalisedText } from "@/ui/localised-text"
import { Notice } from "@/ui/notice"

type Query = Partial<Record<"piece" | "order" | "asked" | "faults", string | string[]>>
type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "repair")("title"), robots: { index: false } }
}

/** Asks the maker of a piece to mend it: from the page of the piece or of an order. */
export default async function RepairPage({ params, searchParams }: PageProps) {
  const [{ locale }, query, jar] = await Promise.all([params, searchParams, cookies()])
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "repair")
  const handle = handleSchema.safeParse(query.piece)
  const order = typeof query.order === "string" ? query.order.slice(0, 120) : ""
  const piece = handle.success ? await mendedPiece(locale, { handle: handle.data, order }) : null
  if (typeof query.asked === "string" && piece)
    return (
      <Page title={t("asked_title")}>
        <p className="mt-3">{t("asked", { maker: piece.maker })}</p>
        <ButtonLink href={`/${locale}/pieces/${piece.handle}`} variant="quiet" className="mt-6">
          {t("back")}
        </ButtonLink>
      </Page>
    )
  if (!piece)
    return (
      <Page title={t("title")}>
        <p className="mt-3">{t("choose_piece")}</p>
        <ButtonLink href={`/${locale}/pieces`} variant="quiet" className="mt-6">
          {translator(locale, "wishes")("to_pieces")}
        </ButtonLink>
      </Page>
    )
  const faults = typeof query.faults === "string" ? query.faults.split(",") : []
  const code = errorCodeSchema.safeParse(faults[0])
  return (
    <Page title={t("title")}>
      <p className="mt-3">
        <span className="block text-sm text-soft">{t("which")}</span>
        <strong>
          <LocalisedText text={piece.title} locale={locale} />
        </strong>
      </p>
      <p className="mt-2">
        {t("intro", { maker: piece.maker })} {t("guarantee")}
      </p>
      {code.success ? (
        <Notice tone="error" role="alert" className="mt-6">
          {problemSentence(locale, { code: code.data })}
        </Notice>
      ) : null}
      <RepairForm
        locale={locale}
        piece={piece.handle}
        order={order}
        typed={fromCookie(faults.length > 0 ? jar.get(TYPED_COOKIE)?.value : undefined)}
        faults={faults}
      />
    </Page>
  )
}

type Mended = { handle: string; title: Text; maker: string }

/** A piece of the shop, or one that was bought and is shown no more. */
async function mendedPiece(locale: Locale, asked: { handle: string; order: string }): Promise<Mended | null> {
  const piece = await getPiece(locale, asked.handle)
  if (piece) return { handle: piece.handle, title: piece.title, maker: piece.maker.name }
  const placed = asked.order ? await readPlacedBasket(asked.order) : null
  if (!placed?.ok) return null
  const bought = placed.value.orders.flatMap(({ operator, lines }) =>
    lines.map(({ handle, title }) => ({ handle, title, maker: operator.name })),
  )
  return bought.find(({ handle }) => handle === asked.handle) ?? null
}

function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="page-width max-w-2xl py-10">
      <h1 className="text-2xl">{title}</h1>
      {children}
    </div>
  )
}
