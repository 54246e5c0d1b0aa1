import type { StoryActor } from "@etabli/stories"
import type { Principal } from "../access/principal"

/** As whom somebody acts on a story of this operator. The platform looks on: it acts by its own page. */
export function actorOf(
  { operators }: Principal,
  operatorId: string,
): Extract<StoryActor, "manager" | "lister" | "platform"> {
  const role = operators.find((one) => one.operator_id === operatorId)?.role
  if (role === "manager") return "manager"
  return role === "lister" ? "lister" : "platform"
}
