import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { storefrontArgs } from "../../scripts/lib/apps.ts"
import { startChild, type Child } from "../../scripts/lib/children.ts"
import { storefrontEnvironment, type Stack } from "../../scripts/lib/environment.ts"
import { untilAnswers } from "../../scripts/lib/health.ts"
import { storefrontFolder } from "../../scripts/lib/paths.ts"

type StorefrontOptions = { stack: Stack; port: number; folder: string }

/** Starts the built storefront on a port of this machine, and waits until it answers. */
export async function startStorefront({ stack, port, folder }: StorefrontOptions): Promise<Child> {
  const child = startChild({
    name: "storefront",
    command: process.execPath,
    args: storefrontArgs("start", { host: "127.0.0.1", port }),
    cwd: storefrontFolder,
    env: storefrontEnvironment(stack),
    logFile: join(folder, `storefront-${randomUUID()}.log`),
    endsWithUs: true,
  })
  await untilAnswers(child, stack.storefrontUrl)
  return child
}
