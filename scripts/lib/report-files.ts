import { join } from "node:path"
import { root } from "./paths.ts"

/** Where the runners leave their counts. */
export const reportFiles = {
  unit: join(root, "test-results", "unit.json"),
  integration: join(root, "test-results", "integration.json"),
  browser: join(root, "test-results", "browser.json"),
}
