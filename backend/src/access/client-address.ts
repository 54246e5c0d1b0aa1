import { createHash, timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { isIP } from "node:net"

const ADDRESS = "x-etabli-client-ip"
const PROOF = "x-etabli-proxy-secret"

type Asked = Pick<MedusaRequest, "headers"> & { socket: { remoteAddress?: string | undefined } }

/**
 * The address a call comes from. The storefront calls for its visitors and names them; it is believed only with the
 * secret that both share, because anybody can write a header.
 */
export function clientAddress({ headers, socket }: Asked, secret: string): string {
  const named = headers[ADDRESS]
  if (typeof named === "string" && isIP(named) !== 0 && sameText(headers[PROOF], secret)) return network(named)
  return network(socket.remoteAddress ?? "")
}

/** One household has a whole IPv6 network: its addresses count as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "")
  if (isIP(plain) !== 6) return plain
  const [head = "", tail] = plain.split("::")
  const left = head.split(":").filter(Boolean)
  const right = tail?.split(":").filter(Boolean) ?? []
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
  const first = [...left, ...gap, ...right].slice(0, 4)
  return `${first.map((part) => parseInt(part, 16).toString(16)).join(":")}::/64`
}

function sameText(given: unknown, expected: string): boolean {
  if (typeof given !== "string") return false
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
