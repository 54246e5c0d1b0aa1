import type { Config } from "../../config"
import type { TestCardOptions } from "./test-card-provider"

/** How long the shop waits for a bank that does not answer. */
const SILENCE_MS = 3000

export function testCardOptions(config: Config): TestCardOptions {
  return {
    backendUrl: config.backendUrl,
    webhookUrl: `${config.backendUrl}/hooks/test-card`,
    secret: config.secrets.link,
    timeoutMs: SILENCE_MS,
  }
}
