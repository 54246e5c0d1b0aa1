import { type Locale, translator } from "@etabli/i18n"
import type { Piece, Trust } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Paragraphs } from "@/ui/paragraphs"
import { Fact, FactGrid, TextFact } from "./fact"
import { GuaranteeNotice } from "./guarantee-notice"
import { Manufacturer } from "./manufacturer"

type PieceQualityProps = { piece: Piece; assurance: Trust["assurance"]; locale: Locale }

export function PieceQuality({ piece, assurance, locale }: PieceQualityProps) {
  const t = translator(locale, "trust")
  const words = translator(locale, "piece")
  return (
    <div className="flex flex-col gap-8">
      {piece.safety ? (
        <Notice tone="warning" title={words("safety")}>
          <Paragraphs text={piece.safety} locale={locale} />
        </Notice>
      ) : null}
      <FactGrid>
        {piece.condition_note ? (
          <TextFact title={words("condition_note")} text={piece.condition_note} locale={locale} />
        ) : null}
        {assurance ? (
          <>
            <TextFact title={t("quality.checks")} text={assurance.checks} locale={locale} />
            <TextFact title={t("quality.supervision")} text={assurance.supervision} locale={locale} />
          </>
        ) : null}
        <Fact title={t("quality.repair")}>
          <Paragraphs text={piece.repair} locale={locale} />
          <ButtonLink href={`/${locale}/repair?piece=${piece.handle}`} variant="quiet" className="mt-3">
            {t("quality.ask_repair")}
          </ButtonLink>
        </Fact>
        <SpareParts assurance={assurance} locale={locale} />
        <Returns locale={locale} />
        <Manufacturer piece={piece} locale={locale} />
      </FactGrid>
      <GuaranteeNotice locale={locale}>
        <p className="mt-3 font-semibold">{t("quality.guarantee_months", { count: piece.guarantee_months })}</p>
      </GuaranteeNotice>
    </div>
  )
}

/** Silence is an answer in law, so it is said aloud. */
export function SpareParts({ assurance, locale }: Omit<PieceQualityProps, "piece">) {
  const t = translator(locale, "trust")
  if (assurance?.spare_parts)
    return <TextFact title={t("quality.spare_parts")} text={assurance.spare_parts} locale={locale} />
  return (
    <Fact title={t("quality.spare_parts")}>
      <p>{t("quality.no_spare_parts")}</p>
    </Fact>
  )
}

export function Returns({ locale }: { locale: Locale }) {
  const t = translator(locale, "trust")
  return (
    <Fact title={t("quality.returns")}>
      <p>{t("quality.returns_body")}</p>
      <p className="mt-1">
        <Link href={`/${locale}/legal/terms`} className="link">
          {t("quality.terms")}
        </Link>
      </p>
    </Fact>
  )
}
