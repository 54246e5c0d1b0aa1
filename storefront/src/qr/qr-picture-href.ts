/** Where the picture of a code lies: `svg` for print, `png` for whatever takes no SVG. */
export function qrPictureHref(id: string, format: "svg" | "png"): string {
  return `/qr/${id}.${format}`
}
