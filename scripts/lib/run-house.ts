import { explain } from "./refusal.ts"
import { settings } from "./settings.ts"
import { Started, untilAskedToStop } from "./stopping.ts"

/** Runs `open` until it fails, one of its children ends, or somebody asks to stop; then ends everything in order. */
export async function runHouse(open: (started: Started) => Promise<never>): Promise<never> {
  const started = new Started()
  const asked = untilAskedToStop(settings).then((why) => ({ why }))
  let code = 0
  try {
    const { why } = await Promise.race([asked, open(started)])
    console.log(`\n… closing (${why})`)
  } catch (error) {
    console.error(`\n  ${explain(error).replaceAll("\n", "\n  ")}\n`)
    code = 1
  }
  await started.stopAll()
  process.exit(code)
}
