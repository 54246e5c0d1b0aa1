import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { type Box, type Dimension, drawDimensions, type DrawingSize } from "./dimension-drawing"
import { ScaleFigure } from "./scale-figure"

type DimensionFigureProps = { size: DrawingSize; locale: Locale }

/** Fine ink lines with the numbers in centimetres. */
export function DimensionFigure({ size, locale }: DimensionFigureProps) {
  const t = translator(locale, "piece")
  const { centimetres } = formatter(regionOf(locale))
  const drawing = drawDimensions(size)
  const { width, height } = drawing.viewBox
  const label = t("dimensions.drawing", {
    width: centimetres(size.width_mm),
    depth: centimetres(size.depth_mm),
    height: centimetres(size.height_mm),
  })
  return (
    <figure>
      <svg
        viewBox={`0 0 ${String(width)} ${String(Math.ceil(height))}`}
        role="img"
        aria-label={label}
        className="h-auto w-full max-w-2xl text-ink"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
      >
        <path
          d={`M8 ${px(drawing.groundY)}H${String(width - 8)}`}
          className="stroke-line-strong"
          strokeDasharray="1 5"
        />
        <View box={drawing.front} caption={t("dimensions.front")} groundY={drawing.groundY} />
        <View box={drawing.side} caption={t("dimensions.side")} groundY={drawing.groundY} />
        <ScaleFigure figure={drawing.scale.figure} box={drawing.scale.box} />
        {drawing.dimensions.map((dimension) => (
          <DimensionLine
            key={`${dimension.along}${String(dimension.from[0])}`}
            {...dimension}
            text={centimetres(dimension.millimetres)}
          />
        ))}
      </svg>
      <figcaption className="mt-2 text-sm text-soft">{t(`dimensions.scale_${drawing.scale.figure}`)}</figcaption>
    </figure>
  )
}

function View({ box, caption, groundY }: { box: Box; caption: string; groundY: number }) {
  return (
    <>
      <rect x={px(box.x)} y={px(box.y)} width={px(box.width)} height={px(box.height)} className="fill-raised" />
      <text x={px(box.x + box.width / 2)} y={px(groundY + 58)} {...TEXT} className="fill-soft" fontSize="15">
        {caption}
      </text>
    </>
  )
}

const TEXT = { textAnchor: "middle", stroke: "none", fontFamily: "var(--font-text)" } as const

function DimensionLine({ from, to, along, text }: Dimension & { text: string }) {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const tick = along === "x" ? "v8m0-4" : "h8m-4 0"
  const start = along === "x" ? `M${px(from[0])} ${px(from[1] - 4)}` : `M${px(from[0] - 4)} ${px(from[1])}`
  const end = along === "x" ? `M${px(to[0])} ${px(to[1] - 4)}v8` : `M${px(to[0] - 4)} ${px(to[1])}h8`
  return (
    <g className="stroke-wood-ink">
      <path d={`${start}${tick}L${px(to[0])} ${px(to[1])}${end}`} strokeWidth="1" />
      <text
        x={px(along === "x" ? x : x + 10)}
        y={px(along === "x" ? y + 18 : y + 5)}
        {...TEXT}
        textAnchor={along === "x" ? "middle" : "start"}
        className="tabular fill-ink"
        fontSize="16"
        fontWeight="600"
      >
        {text}
      </text>
    </g>
  )
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
