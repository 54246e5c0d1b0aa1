import { createRequire } from "node:module"
import { Font } from "@react-pdf/renderer"

/** The house's letters; then their wider set, and one that knows nearly every alphabet, for names from anywhere. */
export const FONTS = ["Atkinson", "Atkinson Wide", "DejaVu"]

const files = createRequire(__filename)
const atkinson = (set: string, weight: number) =>
  files.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${set}-${String(weight)}-normal.woff`,
  )

Font.register({
  family: "Atkinson",
  fonts: [{ src: atkinson("latin", 400) }, { src: atkinson("latin", 700), fontWeight: 700 }],
})
Font.register({
  family: "Atkinson Wide",
  fonts: [{ src: atkinson("latin-ext", 400) }, { src: atkinson("latin-ext", 700), fontWeight: 700 }],
})
Font.register({
  family: "DejaVu",
  fonts: [
    { src: files.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf") },
    { src: files.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"), fontWeight: 700 },
  ],
})

const LONGEST = 20

/** Words stay whole; one that would not fit any line is broken where it must. */
Font.registerHyphenationCallback((word) => word.match(new RegExp(`.{1,${String(LONGEST)}}`, "gsu")) ?? [word])
