import { idSchema } from "@etabli/store-api"
import { toBuffer, toString } from "qrcode"

/** The address printed in a code: short, without a language, the same for life. */
export function qrAddress(origin: string, id: string): string {
  return `${origin}/q/${id}`
}

const FILE = /^([^.]+)\.(svg|png)$/
/** A quarter may be scratched or dirty and it is still read; four modules of white around, as the norm asks. */
const DRAWN = { errorCorrectionLevel: "Q", margin: 4 } as const
const PNG_PIXELS = 1200

export type QrPicture = { type: string; body: string | Uint8Array<ArrayBuffer> }

/** The picture that a file name asks for; null where the name is none of ours. */
export async function drawQr(file: string, origin: string): Promise<QrPicture | null> {
  const [, id, format] = FILE.exec(file) ?? []
  if (id === undefined || !idSchema.safeParse(id).success) return null
  const address = qrAddress(origin, id)
  if (format === "svg") return { type: "image/svg+xml", body: await toString(address, { ...DRAWN, type: "svg" }) }
  const png = await toBuffer(address, { ...DRAWN, type: "png", width: PNG_PIXELS })
  return { type: "image/png", body: new Uint8Array(png) }
}
