import type { Box } from "./dimension-drawing"

/** Something whose size everybody knows, drawn as an outline in a box of its true proportions. */
export function ScaleFigure({ figure, box }: { figure: "person" | "pencil"; box: Box }) {
  const shape = SHAPES[figure]
  const transform = `translate(${String(box.x)} ${String(box.y)}) scale(${String(box.width / shape.width)} ${String(box.height / shape.height)})`
  return (
    <g className="stroke-line-strong">
      <path
        d={shape.path}
        transform={transform}
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </g>
  )
}

const SHAPES = {
  // Millimetres: head, shoulders, arms along the body, legs; no face.
  person: {
    width: 430,
    height: 1680,
    path:
      "M215 0c-62 0-98 48-98 112s36 122 98 122 98-58 98-122S277 0 215 0Z" +
      "M165 250C70 268 30 300 22 380L8 860c-2 44 62 48 68 4l26-330 8 380-24 766h96l33-640 33 640h96l-24-766 8-380 26 330" +
      "c6 44 70 40 68-4l-14-480c-8-80-48-112-143-130",
  },
  pencil: { width: 8, height: 175, path: "M0 175V22L4 0l4 22v153Zm0-153h8M0 160h8" },
} as const
