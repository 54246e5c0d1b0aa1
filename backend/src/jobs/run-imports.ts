import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { runImports } from "../workflows/import-sheet/run-import"

/** Takes up imports that a process left behind. */
export default async function runWaitingImports(container: MedusaContainer): Promise<void> {
  await runImports(container)
}

export const config = { name: "run-imports", schedule: settings.jobSchedule }
