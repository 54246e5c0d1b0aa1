/** Width and height from the head of a WebP file, in pixels. @throws Error when it is none. */
export function webpSize(file: Buffer): { width: number; height: number } {
  const kind = file.toString("latin1", 12, 16)
  if (file.toString("latin1", 0, 4) !== "RIFF" || file.toString("latin1", 8, 12) !== "WEBP" || file.length < 30)
    throw new Error("not a WebP picture")
  if (kind === "VP8X") return { width: 1 + file.readUIntLE(24, 3), height: 1 + file.readUIntLE(27, 3) }
  if (kind === "VP8 ") return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
  if (kind !== "VP8L") throw new Error(`a WebP picture of unknown kind ${kind}`)
  const bits = file.readUInt32LE(21)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}
