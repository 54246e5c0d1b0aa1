/** A piece seen from the front and from the side, to one scale, with something familiar beside it. */
export type DrawingSize = { width_mm: number; depth_mm: number; height_mm: number }
export type Box = { x: number; y: number; width: number; height: number }
export type Dimension = { from: [number, number]; to: [number, number]; millimetres: number; along: "x" | "y" }
export type Drawing = {
  viewBox: { width: number; height: number }
  front: Box
  side: Box
  scale: { figure: "person" | "pencil"; box: Box }
  dimensions: Dimension[]
  groundY: number
}

const WIDTH = 640
const MARGIN = 28
const GAP = 104
const LARGEST_HEIGHT = 300

/** Beside small things a pencil, beside furniture a person: real lengths in millimetres. */
const FIGURES = {
  pencil: { width: 8, height: 175 },
  person: { width: 430, height: 1680 },
} as const
const SMALL_MM = 620

export function drawDimensions(size: DrawingSize): Drawing {
  const figure = Math.max(size.width_mm, size.depth_mm, size.height_mm) <= SMALL_MM ? "pencil" : "person"
  const person = FIGURES[figure]
  const tallest = Math.max(size.height_mm, person.height)
  const across = size.width_mm + size.depth_mm + person.width
  const perMm = Math.min((WIDTH - 2 * MARGIN - 2 * GAP) / across, LARGEST_HEIGHT / tallest)
  const groundY = MARGIN / 2 + tallest * perMm
  // Centred, so that a tall narrow piece does not lean on the left edge.
  const left = (WIDTH - across * perMm - 2 * GAP) / 2
  const standing = (x: number, width: number, height: number): Box => ({
    x,
    y: groundY - height * perMm,
    width: width * perMm,
    height: height * perMm,
  })
  const front = standing(left, size.width_mm, size.height_mm)
  const side = standing(front.x + front.width + GAP, size.depth_mm, size.height_mm)
  const scaleBox = standing(side.x + side.width + GAP, person.width, person.height)
  return {
    viewBox: { width: WIDTH, height: groundY + MARGIN + 40 },
    front,
    side,
    scale: { figure, box: scaleBox },
    groundY,
    dimensions: [
      below(front, groundY, size.width_mm),
      below(side, groundY, size.depth_mm),
      {
        from: [front.x + front.width + 22, front.y],
        to: [front.x + front.width + 22, groundY],
        millimetres: size.height_mm,
        along: "y",
      },
    ],
  }
}

function below(box: Box, groundY: number, millimetres: number): Dimension {
  return { from: [box.x, groundY + 20], to: [box.x + box.width, groundY + 20], millimetres, along: "x" }
}
