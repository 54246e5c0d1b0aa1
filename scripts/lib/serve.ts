import { backendArgs, storefrontArgs } from "./apps.ts"
import { startChild, type Child } from "./children.ts"
import { untilAnswers } from "./health.ts"
import { logFile, type House } from "./house.ts"
import { backendServerFolder, storefrontFolder } from "./paths.ts"
import { settings } from "./settings.ts"
import type { Started } from "./stopping.ts"

export async function serveBackend(started: Started, { stack, backendEnv }: House): Promise<Child> {
  const child = startChild({
    name: "backend",
    command: process.execPath,
    args: backendArgs({ host: settings.host, port: settings.backendPort }),
    cwd: backendServerFolder,
    env: backendEnv,
    logFile: logFile("backend"),
    endsWithUs: true,
  })
  started.add(child.name, () => child.stop())
  await untilAnswers(child, `${stack.backendUrl}/health`)
  return child
}

export async function serveStorefront(started: Started, { stack, storefrontEnv }: House): Promise<Child> {
  const child = startChild({
    name: "storefront",
    command: process.execPath,
    args: storefrontArgs("start", { host: settings.host, port: settings.storefrontPort }),
    cwd: storefrontFolder,
    env: storefrontEnv,
    logFile: logFile("storefront"),
    endsWithUs: true,
  })
  started.add(child.name, () => child.stop())
  await untilAnswers(child, stack.storefrontUrl)
  return child
}

/** Never returns: a server that ends by itself is a failure. */
export async function untilOneEnds(children: readonly Child[]): Promise<never> {
  const [name, why, words] = await Promise.race(
    children.map(async (child) => [child.name, await child.ended, child.lastWords()] as const),
  )
  throw new Error(`The ${name} ended by itself (${why}). Its last words:\n${words}`)
}
