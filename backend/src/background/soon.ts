import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Work = {
  /** How the log calls it. */
  name: string
  /** How long calls are gathered before one run serves them all, in milliseconds. */
  gatherMs: number
  /** Answers whether more waits than one run takes. */
  run: (container: MedusaContainer) => Promise<boolean>
}

/**
 * Has work done in the background: whoever asks does not wait, and all who ask within a moment are served by one run.
 * What fails is logged and left to the job that looks for it.
 */
export function soon({ name, gatherMs, run }: Work): (container: MedusaContainer) => void {
  let isWaiting = false
  return function ask(container) {
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      run(container)
        .then((hasMore) => (hasMore ? ask(container) : undefined))
        .catch((error: unknown) =>
          container.resolve(ContainerRegistrationKeys.LOGGER).error(`${name}: ${String(error)}`),
        )
    }, gatherMs)
  }
}
