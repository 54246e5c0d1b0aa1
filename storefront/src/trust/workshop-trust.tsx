import { type Locale, translator } from "@etabli/i18n"
import type { Operator } from "@etabli/store-api"
import { Link } from "@/ui/link"
import { FactGrid, TextFact } from "./fact"
import { GuaranteeNotice } from "./guarantee-notice"
import { PanelPart } from "./panel-part"
import { Returns, SpareParts } from "./piece-quality"
import { RecognitionList } from "./recognition-list"

type WorkshopTrustProps = { operator: Operator; locale: Locale }

/** The panel of a piece, for all that a workshop makes; its stories follow. */
export function WorkshopTrust({ operator, locale }: WorkshopTrustProps) {
  const t = translator(locale, "trust")
  const { assurance, recognitions } = operator.trust
  return (
    <section aria-labelledby="trust" className="page-width mt-20">
      <h2 id="trust" className="text-2xl">
        {t("title")}
      </h2>
      <div className="mt-6 flex flex-col">
        <PanelPart title={t("quality.title")}>
          <div className="flex flex-col gap-8">
            <FactGrid>
              {assurance ? (
                <>
                  <TextFact title={t("quality.checks")} text={assurance.checks} locale={locale} />
                  <TextFact title={t("quality.supervision")} text={assurance.supervision} locale={locale} />
                </>
              ) : null}
              <SpareParts assurance={assurance} locale={locale} />
              <Returns locale={locale} />
            </FactGrid>
            <GuaranteeNotice locale={locale} />
          </div>
        </PanelPart>
        <PanelPart title={t("recognition.title")}>
          <RecognitionList recognitions={recognitions} locale={locale} />
        </PanelPart>
      </div>
      <p className="border-t border-line pt-5">
        <Link
          href={`/${locale}/impact/${operator.handle}`}
          className="link inline-flex min-h-11 items-center font-semibold"
        >
          {translator(locale, "impact")("see_figures")}
        </Link>
      </p>
    </section>
  )
}
