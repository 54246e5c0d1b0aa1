/** The strictest first: where several rows cover a day, the first of them holds. */
export const STRICTEST_FIRST = ["left", "suspended", "paused", "active", "invited"] as const
export type OperatorState = (typeof STRICTEST_FIRST)[number]

/** From one day to another, both included, as `YYYY-MM-DD`; null while no end is known. */
export type DatedState = { state: OperatorState; valid_from: string; valid_to: string | null }

/** How an operator stands on a day; one that was never let in is invited. */
export function stateOn(rows: readonly DatedState[], day: string): OperatorState {
  const held = rows.filter((row) => row.valid_from <= day && (row.valid_to === null || row.valid_to >= day))
  return STRICTEST_FIRST.find((state) => held.some((row) => row.state === state)) ?? "invited"
}

/**
 * What may be asked of an operator. see: read its pages and take its data; write: prepare listings, hours, prices;
 * publish: show a piece in the shop; prepare: serve orders; manage: its members and settings; sell: be bought from.
 */
export type Act = "see" | "write" | "publish" | "prepare" | "manage" | "sell"

const ALLOWED: Readonly<Record<OperatorState, readonly Act[]>> = {
  invited: ["see", "write", "manage"],
  active: ["see", "write", "publish", "prepare", "manage", "sell"],
  paused: ["see", "write", "publish", "prepare", "manage"],
  // What was sold is still to be made and handed over.
  suspended: ["see", "prepare"],
  left: ["see", "prepare"],
}

export function allows(state: OperatorState, act: Act): boolean {
  return ALLOWED[state].includes(act)
}

/** Where the workshops are; both countries keep the same time. */
export const TODAY_SQL = "to_char(now() at time zone 'Europe/Brussels', 'YYYY-MM-DD')"

/** An operator's row of `operator_state` that holds today; without any it is invited. */
export type Standing = { state: OperatorState; until: string | null } | null

/** The `Standing` of today as an expression of SQL; `operator` is a column that holds its id. */
export function operatorStandingSql(operator: string): string {
  return `(select jsonb_build_object('state', st.state, 'until', st.valid_to) ${holdingToday(operator)})`
}

/** `stateOn` of today as an expression of SQL. */
export function operatorStateSql(operator: string): string {
  return `coalesce((select st.state ${holdingToday(operator)}), 'invited')`
}

/** Whether pieces of an operator may be bought today. */
export function operatorSellsSql(operator: string): string {
  return `${operatorStateSql(operator)} = 'active'`
}

function holdingToday(operator: string): string {
  const order = STRICTEST_FIRST.map((state) => `'${state}'`).join(", ")
  return `
    from operator_state st
   where st.operator_id = ${operator} and st.deleted_at is null
     and st.valid_from <= ${TODAY_SQL} and (st.valid_to is null or st.valid_to >= ${TODAY_SQL})
   order by array_position(array[${order}], st.state) limit 1`
}

/** Null where the operator sells; else until when it does not, if that is known: only a pause has an end. */
export function pauseOf(standing: Standing): { until: string | null } | null {
  if (standing && allows(standing.state, "sell")) return null
  return { until: standing?.state === "paused" ? standing.until : null }
}

/** Whether the shop has a page of an operator: not before it was let in, and no more once it left. */
export function operatorIsShownSql(operator: string): string {
  return `${operatorStateSql(operator)} not in ('invited', 'left')`
}
