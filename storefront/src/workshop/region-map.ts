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

/** An SVG path through points given as `[longitude, latitude]`. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([longitude, latitude], index) => {
      const { x, y } = onMap({ latitude, longitude })
      return `${index === 0 ? "M" : "L"}${(x * MAP_WIDTH).toFixed(0)} ${(y * MAP_HEIGHT).toFixed(0)}`
    })
    .join("")
}
