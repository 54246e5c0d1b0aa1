/** The border region on paper: from latitude and longitude to percent of the map's width and height. */
const WEST = 2.86
const EAST = 4.72
const NORTH = 50.98
const SOUTH = 50.24
/** One degree of longitude is shorter than one of latitude up here. */
const SHRINK = Math.cos((((NORTH + SOUTH) / 2) * Math.PI) / 180)

export const MAP_WIDTH = 800
export const MAP_HEIGHT = Math.round((MAP_WIDTH * (NORTH - SOUTH)) / ((EAST - WEST) * SHRINK))

export type Place = { latitude: number; longitude: number }

/** Where a place lies, as fractions of the map from its upper left corner. */
export function onMap({ latitude, longitude }: Place): { x: number; y: number } {
  return { x: (longitude - WEST) / (EAST - WEST), y: (NORTH - latitude) / (NORTH - SOUTH) }
}

type Point = { x: number; y: number }

/** A soft SVG line through points given as `[longitude, latitude]`: a curve whose tangents follow its neighbours. */
export function pathThrough(line: readonly (readonly [number, number])[]): string {
  const points = line.map(([longitude, latitude]) => toPixels(onMap({ latitude, longitude })))
  const [start] = points
  if (!start) return ""
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const before = points[index - 1] ?? from
    const after = points[index + 2] ?? to
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const into = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${pair(out)} ${pair(into)} ${pair(to)}`
  })
  return `M${pair(start)}${curves.join("")}`
}

function toPixels({ x, y }: Point): Point {
  return { x: x * MAP_WIDTH, y: y * MAP_HEIGHT }
}

function pair({ x, y }: Point): string {
  return `${x.toFixed(0)} ${y.toFixed(0)}`
}
