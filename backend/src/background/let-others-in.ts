import { setImmediate } from "node:timers/promises"

/** Between two parts of long work that asks nobody else for anything: whoever waits for the process is answered first. */
export async function letOthersIn(): Promise<void> {
  await setImmediate()
}
