import { Path, Svg } from "@react-pdf/renderer"
import QRCode from "qrcode"

/** Modules of white that a reader needs around the code. */
const QUIET = 3

/** A code that leads to an address, drawn as one path. @param side in points */
export function QrCode({ text, side }: { text: string; side: number }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" })
  const size = modules.size + 2 * QUIET
  return (
    <Svg viewBox={`0 0 ${String(size)} ${String(size)}`} style={{ width: side, height: side }}>
      <Path d={pathOf(modules)} fill="#1E2320" />
    </Svg>
  )
}

function pathOf({ size, data }: { size: number; data: Uint8Array }): string {
  const dark = Array.from(data, (bit, index) => (bit ? index : -1)).filter((index) => index >= 0)
  return dark
    .map((index) => `M${String((index % size) + QUIET)} ${String(Math.floor(index / size) + QUIET)}h1v1h-1z`)
    .join("")
}
