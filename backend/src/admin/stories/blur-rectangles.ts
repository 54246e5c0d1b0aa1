/** A covered place of a picture; all numbers are shares of its width and height, 0 to 1. */
export type Cover = { x: number; y: number; width: number; height: number }

/** How coarse a covered place becomes: so many squares across its longer side, whatever its size. */
const SQUARES = 7
const LONGEST_SIDE = 2400

/** A cover between two corners, kept within the picture. */
export function coverBetween(a: { x: number; y: number }, b: { x: number; y: number }): Cover {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  const [left, right] = [within(Math.min(a.x, b.x)), within(Math.max(a.x, b.x))]
  const [top, bottom] = [within(Math.min(a.y, b.y)), within(Math.max(a.y, b.y))]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Draws a picture with its covers: each becomes a few squares of one colour, from which nothing can be made again. */
export function drawCovered(canvas: HTMLCanvasElement, image: ImageBitmap, covers: readonly Cover[]): void {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height))
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const context = canvas.getContext("2d")
  if (!context) return
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  for (const cover of covers) pixelate(context, cover)
}

function pixelate(context: CanvasRenderingContext2D, cover: Cover): void {
  const { canvas } = context
  const [x, y] = [Math.round(cover.x * canvas.width), Math.round(cover.y * canvas.height)]
  const [width, height] = [Math.round(cover.width * canvas.width), Math.round(cover.height * canvas.height)]
  if (width < 2 || height < 2) return
  const longer = Math.max(width, height)
  const small = document.createElement("canvas")
  small.width = Math.max(1, Math.round((width / longer) * SQUARES))
  small.height = Math.max(1, Math.round((height / longer) * SQUARES))
  const coarse = small.getContext("2d")
  if (!coarse) return
  coarse.imageSmoothingEnabled = true
  coarse.drawImage(canvas, x, y, width, height, 0, 0, small.width, small.height)
  context.imageSmoothingEnabled = false
  context.drawImage(small, 0, 0, small.width, small.height, x, y, width, height)
  context.imageSmoothingEnabled = true
}

/** The picture as it is sent: drawn anew, so that what is covered and what the phone noted never leave. */
export function toBytes(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.92))
}
