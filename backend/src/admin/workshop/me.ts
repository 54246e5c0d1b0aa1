export type { Me, MyOperator } from "../../access/me"
export type { OperatorState } from "../../access/operator-state"
export type { OperatorRole } from "../../access/principal"
