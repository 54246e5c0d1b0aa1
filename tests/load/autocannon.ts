import { execa } from "execa"
import { z } from "zod"
import { root } from "../../scripts/lib/paths.ts"
import { settings } from "../../scripts/lib/settings.ts"
import type { Work } from "./sample.ts"

export type Fire = { url: string; seconds: number; connections?: number; headers?: Record<string, string> }

const summary = z.object({ "2xx": z.number(), non2xx: z.number(), errors: z.number(), duration: z.number() })

/** Asks for one address again and again over some connections, from a process of its own. Any other answer than 2xx fails. */
export async function fireAt({ url, seconds, connections = 10, headers = {} }: Fire): Promise<Work> {
  const given = Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`])
  const args = ["--json", "--no-progress", "-c", String(connections), "-d", String(seconds), ...given, url]
  const { stdout } = await execa("autocannon", args, {
    cwd: root,
    preferLocal: true,
    env: settings.system,
    extendEnv: false,
    stdin: "ignore",
  })
  const { "2xx": good, non2xx, errors, duration } = summary.parse(JSON.parse(stdout))
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were not 2xx, ${errors} requests failed`)
  if (good === 0) throw new Error(`${url}: not one answer in ${seconds} seconds`)
  return { done: good, seconds: duration }
}
