import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PIECE_EVENTS, piecesOfEvent } from "../catalogue/pieces-of-event"
import { revalidateProducts } from "../storefront-cache/revalidate"

/** The search index listens to the same events by itself. */
export default async function refreshChangedPieces({ event, container }: SubscriberArgs): Promise<void> {
  await revalidateProducts(container, await piecesOfEvent(container, event))
}

export const config: SubscriberConfig = {
  event: PIECE_EVENTS,
  context: { subscriberId: "refresh-changed-pieces" },
}
