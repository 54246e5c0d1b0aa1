import { createServer } from "node:net"
import { Refusal } from "./refusal.ts"

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

/** Refuses with the way out when the port is taken. */
export async function claimPort(wish: { setting: string; port: number; host: string; what: string }): Promise<void> {
  if (await isFree(wish.port, wish.host)) return
  const next = String(wish.port + 1)
  throw new Refusal(
    `Port ${String(wish.port)} for ${wish.what} is taken by another program. Stop that program, or choose another port:\n\n` +
      `    ${wish.setting}=${next} npm start`,
  )
}
