import { join } from "node:path"
import { storefrontEnvironment, type Stack } from "../../scripts/lib/environment.ts"
import { build, parts } from "../../scripts/lib/parts.ts"
import { root } from "../../scripts/lib/paths.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import { settings } from "../../scripts/lib/settings.ts"
import type { Started } from "../../scripts/lib/stopping.ts"
import { startStorefront } from "../support/storefront.ts"
import type { TestCluster } from "../support/test-cluster.ts"
import { fireAt } from "./autocannon.ts"
import type { OurSide } from "./checkout.ts"
import { weighPage, type Weight } from "./page-weight.ts"
import { measure, summarise, type Sample, type Summary } from "./sample.ts"

const SECONDS = 6
const ROUNDS = 3

/** A page of the demo that nobody changes meanwhile. */
const STORY = "/fr/stories/le-coin-qui-serre"

export type PageResult = Weight & { path: string; served: Summary; story: { path: string; served: Summary } }

/** The page of one piece, as the built storefront serves it and as a browser loads it; a story's beside it. */
export async function measurePiecePage(
  cluster: TestCluster,
  { ours, postmaster, started }: OurSide & { started: Started },
): Promise<PageResult> {
  const port = await freePort()
  const shopUrl = `http://localhost:${String(port)}`
  const stack: Stack = {
    databaseUrl: ours.databaseUrl,
    secrets: cluster.info.secrets,
    backendUrl: ours.backend.url,
    storefrontUrl: shopUrl,
    uploadFolder: cluster.info.uploads,
    goodsFolder: join(root, "data"),
    demo: true,
    system: settings.system,
  }
  await build(parts.storefront, storefrontEnvironment(stack))
  const storefront = await startStorefront({ stack, port, folder: cluster.info.folder })
  started.add("", storefront.kill)
  const path = `/fr/pieces/${ours.fullestPiece}`
  const url = shopUrl + path
  const storyUrl = shopUrl + STORY
  for (const warmed of [url, storyUrl]) await fireAt({ url: warmed, seconds: 3 })
  const meters = { app: storefront.pid, database: postmaster }
  const samples: Sample[] = []
  const ofStory: Sample[] = []
  while (samples.length < ROUNDS) {
    samples.push(await measure(meters, () => fireAt({ url, seconds: SECONDS })))
    ofStory.push(await measure(meters, () => fireAt({ url: storyUrl, seconds: SECONDS })))
  }
  const story = { path: STORY, served: summarise(ofStory) }
  return { path, served: summarise(samples), story, ...(await weighPage(url)) }
}
