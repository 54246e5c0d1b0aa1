import { createServer, type Server } from "node:http"
import { parseArgs } from "node:util"
import next from "next"
import { onRevalidated } from "../src/cache/revalidated-channel"
import { env } from "../src/env.server"
import { frontDoor } from "./front-door"
import { askOver, knownAddresses } from "./known-addresses"
import { placesOfTag } from "./places-of-tag"

const { values } = parseArgs({
  options: {
    hostname: { type: "string", default: "localhost" },
    port: { type: "string", default: "8000" },
    /** Next as it is for who works on it: pages are made from their sources at each visit. */
    dev: { type: "boolean", default: false },
  },
})

/** Longer than a proxy before us keeps its connections, so that none is closed under a request. */
const KEEP_ALIVE_MS = 65_000

async function open(hostname: string, port: number): Promise<Server> {
  const app = next({ dev: values.dev, hostname, port })
  await app.prepare()
  const known = knownAddresses(askOver(env.BACKEND_URL, env.STOREFRONT_KEY))
  onRevalidated(({ tags }) => {
    tags.flatMap(placesOfTag).forEach(known.forget)
  })
  const fetchOwn = (path: string) => fetch(new URL(path, `http://${hostname}:${String(port)}`))
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS },
    frontDoor({ next: app.getRequestHandler(), known, fetchOwn }),
  )
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, hostname, () => {
      resolve(server)
    })
  })
}

function endOn(signal: NodeJS.Signals, server: Server): void {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    // Who still downloads has this long.
    setTimeout(() => process.exit(0), 5_000).unref()
  })
}

async function main(): Promise<void> {
  const server = await open(values.hostname, Number(values.port))
  endOn("SIGTERM", server)
  endOn("SIGINT", server)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
