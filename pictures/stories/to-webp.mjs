// SVG on disk to WebP: node pictures/stories/to-webp.mjs <from.svg> <to.webp> …
import sharp from "sharp"

const paths = process.argv.slice(2)
for (let i = 0; i < paths.length; i += 2)
  await sharp(paths[i], { limitInputPixels: false })
    .resize(1200)
    .webp({ quality: 66, effort: 6, smartSubsample: true })
    .toFile(paths[i + 1])
