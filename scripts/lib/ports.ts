import { createServer } from "node:net"
import { Refusal } from "./refusal.ts"
import { waitUntil } from "./wait-until.ts"

function listen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const taken = typeof address === "object" && address ? address.port : port
      server.close(() => resolve(taken))
    })
  })
}

export function freePort(host = "127.0.0.1"): Promise<number> {
  return listen(0, host)
}

export async function isFree(port: number, host: string): Promise<boolean> {
  try {
    await listen(port, host)
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return false
    throw error
  }
}

type Wish = { setting: string; port: number; host: string; what: string }

/** Refuses with the way out when the port is taken, and stays so for `patience` milliseconds. */
export async function claimPort({ setting, port, host, what }: Wish, patience = 0): Promise<void> {
  if (await waitUntil(() => isFree(port, host), { within: patience })) return
  throw new Refusal(
    `Port ${String(port)} for ${what} is taken by another program. Stop that program, or choose another port:\n\n` +
      `    ${setting}=${String(port + 1)} npm start`,
  )
}
