import { Button, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { Wanted } from "./filters"
import type { Publishing } from "./use-publishing"

type Props = { publishing: Publishing; wanted: Wanted; onPage: number; count: number }

/** What is done with the drafts that are chosen; where a list of drafts goes on, all of it can be chosen. */
export function PublishBar({ publishing, wanted, onPage, count }: Props) {
  const { t } = useFormats()
  const { chosen, isShowing, fault } = publishing
  const isList = wanted.status === "draft" && count > onPage
  if (chosen.length === 0 && !isList && !fault) return null
  return (
    <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-3 px-4 py-3 md:px-6">
      {chosen.length > 0 && (
        <>
          <Text size="small" weight="plus" aria-live="polite">
            {t("pieces.choose.chosen", { count: chosen.length })}
          </Text>
          <Button size="small" isLoading={isShowing} onClick={() => publishing.show({ piece_ids: [...chosen] })}>
            {t("pieces.choose.show")}
          </Button>
          <Button size="small" variant="transparent" onClick={() => publishing.choose(chosen, false)}>
            {t("pieces.choose.none")}
          </Button>
        </>
      )}
      {isList && chosen.length === 0 && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isShowing}
          onClick={() => publishing.show({ drafts: { q: wanted.q.trim(), kind: wanted.kind } })}
        >
          {t("pieces.choose.show_all", { count })}
        </Button>
      )}
      {fault && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t(`pieces.choose.${fault}`)}
        </Text>
      )}
    </div>
  )
}
