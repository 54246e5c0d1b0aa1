import { basename } from "node:path/posix"
import type { Entry } from "yauzl"
import type { CellFault } from "../import-sheet/column"

/** A photo of an archive and the piece that its name means; the number orders a piece's photos. */
export type NamedPhoto = { file: string; productId: string; place: number }
export type PhotoFault = { file: string; code: CellFault }
export type NamedPhotos = { photos: NamedPhoto[]; faults: PhotoFault[] }

const MOST_OF_A_PIECE = 12
const PHOTO = /\.(jpe?g|png|webp)$/i
const ARCHIVE = /\.(zip|7z|rar|gz|tgz|tar|xlsx|docx|odt)$/i

/**
 * Which photo is of which piece: `AT-STOOL.jpg`, `AT-STOOL-2.jpg`, `at-stool_3.png`, in folders or not. What computers add
 * by themselves is passed over; anything else is named as a fault.
 * @param productOf a piece by one of its codes or its reference, in small letters
 */
export function namePhotos(
  entries: readonly Pick<Entry, "fileName">[],
  productOf: ReadonlyMap<string, string>,
): NamedPhotos {
  const named: NamedPhotos = { photos: [], faults: [] }
  const counts = new Map<string, number>()
  for (const { fileName: file } of entries) {
    const name = basename(file)
    if (file.endsWith("/") || name.startsWith(".") || file.startsWith("__MACOSX/") || name === "Thumbs.db") continue
    const found = PHOTO.test(name) ? pieceOf(name.replace(PHOTO, "").toLowerCase(), productOf) : null
    if (!found) {
      const code = ARCHIVE.test(name) ? "nested_archive" : PHOTO.test(name) ? "no_such_piece" : "not_a_photo"
      named.faults.push({ file, code })
      continue
    }
    const count = (counts.get(found.productId) ?? 0) + 1
    counts.set(found.productId, count)
    if (count > MOST_OF_A_PIECE) named.faults.push({ file, code: "too_many_photos" })
    else named.photos.push({ file, ...found })
  }
  named.photos.sort((a, b) => a.place - b.place || (a.file < b.file ? -1 : 1))
  return named
}

/** A code may end in a number itself: the whole name is tried first. */
function pieceOf(name: string, productOf: ReadonlyMap<string, string>): Omit<NamedPhoto, "file"> | null {
  const whole = productOf.get(name)
  if (whole !== undefined) return { productId: whole, place: 1 }
  const [, code = "", number = ""] = /^(.+?)[\s_.()-]+(\d{1,3})\)?$/.exec(name) ?? []
  const productId = productOf.get(code)
  return productId === undefined ? null : { productId, place: Number(number) }
}
