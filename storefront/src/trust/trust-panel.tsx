import { type Locale, translator } from "@etabli/i18n"
import type { Piece, Trust } from "@etabli/store-api"
import { PanelPart } from "./panel-part"
import { PieceQuality } from "./piece-quality"
import { RecognitionList } from "./recognition-list"

type TrustPanelProps = { piece: Piece; trust: Trust | null; locale: Locale }

/** Whether one may buy with an easy mind: quality and guarantee, then public recognition; its stories follow. */
export function TrustPanel({ piece, trust, locale }: TrustPanelProps) {
  const t = translator(locale, "trust")
  return (
    <section aria-labelledby="trust" id="trust-panel" className="scroll-mt-32">
      <h2 id="trust" className="text-2xl">
        {t("title")}
      </h2>
      <div className="mt-6 flex flex-col">
        <PanelPart title={t("quality.title")}>
          <PieceQuality piece={piece} assurance={trust?.assurance ?? null} locale={locale} />
        </PanelPart>
        <PanelPart title={t("recognition.title")}>
          <RecognitionList recognitions={trust?.recognitions ?? []} locale={locale} />
        </PanelPart>
      </div>
    </section>
  )
}
