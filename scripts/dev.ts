import { medusaCli, storefrontArgs } from "./lib/apps.ts"
import { startChild, type Child } from "./lib/children.ts"
import { compile } from "./lib/compiler.ts"
import { untilAnswers } from "./lib/health.ts"
import { knownAccounts, logFile, openHouse, prepareDatabase, type House } from "./lib/house.ts"
import { build, buildDoor, parts } from "./lib/parts.ts"
import { backendFolder, root, storefrontFolder } from "./lib/paths.ts"
import { addresses } from "./lib/print-addresses.ts"
import { step } from "./lib/progress.ts"
import { runHouse } from "./lib/run-house.ts"
import { untilOneEnds } from "./lib/serve.ts"
import { settings } from "./lib/settings.ts"
import type { Started } from "./lib/stopping.ts"

const development = { NODE_ENV: "development" }

function watchers({ backendEnv, storefrontEnv, stack }: House): Child[] {
  const { host, backendPort, storefrontPort } = settings
  const on = (name: string, cwd: string, env: Record<string, string>) => ({
    name,
    command: process.execPath,
    cwd,
    env: { ...env, ...development },
    logFile: logFile(`dev-${name}`),
    endsWithUs: true,
  })
  const backend = [medusaCli, "develop", "--host", host, "--port", String(backendPort)]
  const storefront = storefrontArgs("dev", { host, port: storefrontPort })
  return [
    startChild({
      ...on("packages", root, stack.system),
      ...compile("-b", "packages", "--watch", "--preserveWatchOutput"),
    }),
    startChild({ ...on("backend", backendFolder, backendEnv), args: backend }),
    startChild({ ...on("storefront", storefrontFolder, storefrontEnv), args: storefront }),
  ]
}

async function serve(started: Started, house: House): Promise<never> {
  const children = watchers(house)
  for (const child of children) started.add(child.name, () => child.stop())
  const [, backend, storefront] = children
  if (backend) await step("backend answers", () => untilAnswers(backend, `${house.stack.backendUrl}/health`))
  if (storefront) await step("shop answers", () => untilAnswers(storefront, house.stack.storefrontUrl))
  console.log(addresses(house.stack, await knownAccounts()))
  console.log(`  What they write: ${children.map(({ name }) => logFile(`dev-${name}`)).join(", ")}\n`)
  return untilOneEnds(children)
}

await runHouse(async (started) => {
  const house = await openHouse(started)
  await build(parts.packages, settings.system)
  await build(parts.backend, settings.system)
  await step("front door", () => buildDoor(settings.system))
  await prepareDatabase(house)
  return serve(started, house)
})
