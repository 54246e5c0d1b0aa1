import { Button, Container } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { usePiece } from "./form-context"
import { missingNow } from "./missing-now"
import { SavingWords } from "./saving-words"
import type { SaveState, SaveWish } from "./use-piece-form"

type Props = {
  isShown: boolean
  isChanged: boolean
  save: SaveState
  send: (wish: SaveWish) => void
}

/** How much is left before the piece may be shown, with the way to the list. */
function StillMissing() {
  const { t } = useFormats()
  const { form, state } = usePiece()
  const { length: count } = missingNow(state, form)
  if (count === 0) return null
  return (
    <a
      className="txt-compact-small text-ui-fg-base self-start underline underline-offset-2"
      href="#missing-title"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById("missing-title")?.scrollIntoView({ block: "center" })
      }}
    >
      {t("piece.missing.left", { count })}
    </a>
  )
}

/** Saving, within reach of the thumb, and what became of it. */
export function SaveBar({ isShown, isChanged, save, send }: Props) {
  const { t } = useFormats()
  const isBusy = save.is === "saving"
  const isMissing = save.is === "refused" && save.faults.every(({ code }) => code === "missing")
  return (
    <Container className="sticky bottom-2 z-20 flex flex-wrap items-center justify-between gap-3 px-4 py-3 md:px-6">
      <div className="flex min-w-0 flex-1 basis-52 flex-col gap-1">
        <div role="status">
          <SavingWords
            isChanged={isChanged}
            is={save.is}
            saved={save.is === "saved" ? t(`piece.${save.how}`) : ""}
            refused={t(isMissing ? "piece.missing.not_shown" : "piece.not_saved")}
          />
        </div>
        {!isShown && <StillMissing />}
      </div>
      <div className="flex flex-wrap gap-2">
        {isShown && (
          <Button variant="transparent" disabled={isBusy} onClick={() => send({ published: false })}>
            {t("piece.unpublish")}
          </Button>
        )}
        <Button variant={isShown ? "primary" : "secondary"} isLoading={isBusy} onClick={() => send({})}>
          {t("piece.save")}
        </Button>
        {!isShown && (
          <Button disabled={isBusy} onClick={() => send({ published: true })}>
            {t("piece.publish")}
          </Button>
        )}
      </div>
    </Container>
  )
}
