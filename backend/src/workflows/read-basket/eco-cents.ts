import type { BasketFacts, LineFacts } from "./basket-facts"

/**
 * France's contribution in the price of one piece; null where none is to be shown: on used goods, and on what goes
 * elsewhere. Before the destination is known a piece counts as going to France only if its workshop is there.
 */
export function ecoCents(line: LineFacts, facts: BasketFacts): number | null {
  const cents = facts.tax.lines[line.id]?.eco_cents ?? 0
  const operator = facts.operators.find((candidate) => candidate.id === line.operator_id)
  const chosen = operator?.options.find((option) => option.id === facts.chosen[operator.id]?.option_id)
  const isFrench = destination(chosen?.method, facts.address?.country, operator?.maker.country) === "fr"
  return cents > 0 && line.condition === "new" && isFrench ? cents : null
}

function destination(method: string | undefined, home: string | undefined, workshop: string | undefined) {
  if (method === "pickup_roubaix") return "fr"
  if (method === "pickup_workshop") return workshop
  return home ?? workshop
}

/** Whether the contribution is shown on a day: the duty to show it ended, or was renewed, at a date nobody is sure of. */
export function isEcoVisible({ visible, until }: { visible: boolean; until: string | null }, day: string): boolean {
  return visible && (until === null || day <= until)
}
