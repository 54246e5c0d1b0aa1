import { createHmac, timingSafeEqual } from "node:crypto"
import { pictureAddress } from "./picture-address"

/** Long enough to write a story on one morning. */
const HOURS = 6
type Signing = { secret: string; now: Date }

/** The path of a picture that no story shows yet, with a key that opens it for some hours. */
export function keyedAddress(pictureId: string, width: number, { secret, now }: Signing): string {
  const ends = Math.floor(now.getTime() / 3_600_000) + HOURS
  return `${pictureAddress(pictureId, width)}?key=${String(ends)}.${signature(pictureId, ends, secret)}`
}

/** Whether a key was made for this picture and has not run out. */
export function opensPicture(key: string, pictureId: string, { secret, now }: Signing): boolean {
  const [ends = "", given = ""] = key.split(".")
  if (!/^\d{1,8}$/.test(ends) || Number(ends) * 3_600_000 < now.getTime()) return false
  const right = Buffer.from(signature(pictureId, Number(ends), secret))
  const sent = Buffer.from(given)
  return right.length === sent.length && timingSafeEqual(right, sent)
}

function signature(pictureId: string, ends: number, secret: string): string {
  return createHmac("sha256", secret)
    .update(`story picture ${pictureId} ${String(ends)}`)
    .digest("base64url")
    .slice(0, 32)
}
