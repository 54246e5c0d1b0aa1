import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { type StartValues, startValuesSchema } from "@etabli/pricing"
import { parse } from "yaml"

/**
 * A workshop's own figures to begin with, or null where none were noted.
 * @throws ZodError where its file says what cannot be.
 */
export async function readStartValues(dataDir: string, handle: string): Promise<StartValues | null> {
  const path = join(dataDir, "pricing", `${handle}.yaml`)
  if (!/^[a-z0-9-]+$/.test(handle) || !existsSync(path)) return null
  return startValuesSchema.parse(parse(await readFile(path, "utf8")))
}
