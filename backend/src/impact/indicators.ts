import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { type Indicator, indicatorsSchema } from "@etabli/impact"
import { parse } from "yaml"
import { config } from "../config"

let known: Promise<Indicator[]> | null = null

/** What is counted, as `data/indicators.yaml` says. @throws ZodError where the file says what cannot be */
export function readIndicators(): Promise<Indicator[]> {
  known ??= readFile(join(config.dataDir, "indicators.yaml"), "utf8").then((text) =>
    indicatorsSchema.parse(parse(text)),
  )
  return known
}
