import { channel, subscribe } from "node:diagnostics_channel"

/** Tags whose pages are made again from now on. */
export type Revalidated = { tags: readonly string[] }

/** A channel of Node, since the front door is bundled apart from Next and runs in the same process. */
const NAME = "etabli:revalidated"
const revalidated = channel(NAME)

export function tellRevalidated(message: Revalidated): void {
  revalidated.publish(message)
}

export function onRevalidated(listener: (message: Revalidated) => void): void {
  subscribe(NAME, (message) => {
    listener(message as Revalidated)
  })
}
