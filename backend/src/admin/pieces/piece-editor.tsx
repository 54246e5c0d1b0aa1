import { Container, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { useWorkshop } from "../workshop/use-workshop"
import { ConflictPanel } from "./conflict-panel"
import { FormContext } from "./form-context"
import { MissingPanel } from "./missing-panel"
import { PhotosSection } from "./photos-section"
import { PieceHead } from "./piece-head"
import { RestoredPanel } from "./restored-panel"
import { SaleSection } from "./sale-section"
import { SaveBar } from "./save-bar"
import { usePieceForm } from "./use-piece-form"
import { useProposedPrice } from "./use-proposed-price"
import { WhatSection } from "./what-section"
import { WordsSection } from "./words-section"

/** One page for one piece: photos, words, what it is, how it is sold, and what is missing before it is shown. */
export function PieceEditor({ operatorId, pieceId }: { operatorId: string; pieceId: string }) {
  const { t } = useFormats()
  const { isReadOnly } = useWorkshop()
  const { form, state, isError, isGone, isChanged, isRestored, save, change, send, reload } = usePieceForm(
    operatorId,
    pieceId,
  )
  useProposedPrice(state, change)
  if (isError)
    return (
      <Container className="px-6 py-8">
        <Text>{t(isGone ? "piece.not_found" : "piece.failed")}</Text>
      </Container>
    )
  if (!form || !state) return <Container className="h-64 animate-pulse" aria-busy="true" />
  const faults = save.is === "refused" ? save.faults : []
  return (
    <FormContext.Provider value={{ operatorId, form, state, change, faults, isReadOnly }}>
      <div className="flex flex-col gap-3">
        <PieceHead isChanged={isChanged} />
        {isReadOnly && (
          <Container className="px-6 py-3">
            <Text size="small">{t("piece.read_only")}</Text>
          </Container>
        )}
        {isRestored && <RestoredPanel onDrop={() => void reload()} />}
        {save.is === "conflict" && <ConflictPanel onMine={() => send({ over: true })} onTheirs={() => void reload()} />}
        <MissingPanel />
        <PhotosSection />
        <WordsSection />
        <WhatSection />
        <SaleSection />
        {!isReadOnly && <SaveBar isShown={form.status === "published"} isChanged={isChanged} save={save} send={send} />}
      </div>
    </FormContext.Provider>
  )
}
