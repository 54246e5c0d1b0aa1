import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Work = {
  name: string
  /** How long keys are gathered; each is worked on once for all who asked meanwhile. */
  gatherMs: number
  run: (container: MedusaContainer, keys: string[]) => Promise<void>
}

/** Gathers keys and has them worked on together in the background, each once however often it was asked for. */
export function soonForEach({
  name,
  gatherMs,
  run,
}: Work): (container: MedusaContainer, keys: readonly string[]) => void {
  let waiting = new Set<string>()
  return function ask(container, keys) {
    if (keys.length === 0) return
    const isFirst = waiting.size === 0
    keys.forEach((key) => waiting.add(key))
    if (!isFirst) return
    setTimeout(() => {
      const all = [...waiting]
      waiting = new Set()
      run(container, all).catch((error: unknown) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`${name}: ${String(error)}`),
      )
    }, gatherMs).unref()
  }
}
