import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type OrderList, WORK_STATES, type WorkState } from "./order-types"

type FilterProps = { counts: OrderList["counts"]; state: WorkState | null; choose: (state: WorkState | null) => void }

/** One button for each state, with how many orders stand there. */
export function StateFilter({ counts, state, choose }: FilterProps) {
  const { t } = useTranslation("etabli")
  return (
    <div role="group" aria-label={t("work.orders.states")} className="flex flex-wrap gap-2">
      <FilterButton isChosen={state === null} onClick={() => choose(null)} label={t("work.state.all")} />
      {WORK_STATES.map((each) => (
        <FilterButton
          key={each}
          isChosen={state === each}
          onClick={() => choose(each)}
          label={`${t(`work.state.${each}`)} (${String(counts[each] ?? 0)})`}
        />
      ))}
    </div>
  )
}

function FilterButton({ isChosen, label, onClick }: { isChosen: boolean; label: string; onClick: () => void }) {
  return (
    <Button size="small" variant={isChosen ? "primary" : "secondary"} aria-pressed={isChosen} onClick={onClick}>
      {label}
    </Button>
  )
}
